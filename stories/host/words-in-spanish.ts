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
  failures: {
    ...hostWords.failures,
    unauthorized: {
      title: 'No puedes abrir este widget aquí',
      text: 'Puede que tu sesión haya terminado. Inicia sesión de nuevo o pregunta a tu administrador.',
    },
  },
};
