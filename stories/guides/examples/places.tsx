import { useHostPath } from 'partner-widgets/partner';
import type { ReactNode } from 'react';

/** The list, or one home. Where the CRM keeps no path, the list. */
export function Homes({ list, home }: { list: ReactNode; home: (id: string) => ReactNode }) {
  const [path, setPath] = useHostPath({ allowedOrigins: ['https://crm.example'] });
  const id = path?.match(/^\/homes\/(\w+)$/)?.[1];
  return id ? (
    <>
      <button type="button" onClick={() => setPath('/homes')}>
        All homes
      </button>
      {home(id)}
    </>
  ) : (
    list
  );
}
