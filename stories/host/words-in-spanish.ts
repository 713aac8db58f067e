import { type HostWords, hostWords } from 'partner-widgets/host';

export const wordsInSpanish: Partial<HostWords> = {
  loading: (name) => `${name} se está cargando`,
  slowTitle: (name) => `${name} tarda más de lo normal`,
  slowText: 'Puedes seguir trabajando. Aparecerá aquí cuando responda.',
  reload: 'Recargar',
  retry: 'Reintentar',
  signedAgo: (minutes) => (minutes < 1 ? 'firmado ahora' : `firmado hace ${minutes} min`),
  readyIn: (milliseconds) => `listo en ${milliseconds} ms`,
  tabFailed: 'no funciona',
  tabLoading: 'cargando',
  tabSlow: 'lento',
  tabBroken: {
    title: 'No se pudo mostrar esta pestaña',
    text: 'Las demás siguen funcionando. Inténtalo de nuevo o avisa a tu administrador.',
  },
  moreTabs: 'Más',
  allTabs: 'Todas las pestañas',
  findTab: 'Buscar una pestaña',
  noTabFound: 'Ninguna pestaña se llama así.',
  confirm: 'Continuar',
  cancel: 'Cancelar',
  close: 'Cerrar',
  dismiss: 'Descartar',
  unsaved: { title: 'Hay cambios sin guardar', text: 'Se pierden al recargar el widget.' },
  loseChanges: 'Recargar',
  failures: {
    ...hostWords.failures,
    unauthorized: {
      title: 'No puedes abrir este widget aquí',
      text: 'Puede que tu sesión haya terminado. Inicia sesión de nuevo o pregunta a tu administrador.',
    },
  },
};
