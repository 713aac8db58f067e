import { type HostWords, hostWords } from 'partner-widgets/host';

export const spanish: Partial<HostWords> = {
  reload: 'Recargar',
  retry: 'Reintentar',
  loading: (name) => `${name} se está cargando`,
  failures: {
    ...hostWords.failures,
    'stale-context': { title: 'Esta página está desactualizada', text: 'Recarga el widget.' },
  },
};
