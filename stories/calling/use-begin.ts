import type { Calling } from 'partner-widgets/host';
import { useEffect, useRef } from 'react';

export type Begin = 'open' | 'dial';

/** What a page does as it appears, where nobody can click: on a page of documentation. To be used after `useCall`. */
export function useBegin(calling: Calling, begins: Begin | undefined): void {
  const latest = useRef(calling);
  useEffect(() => {
    latest.current = calling;
  });
  useEffect(() => {
    if (begins === 'open') latest.current.open();
    if (begins === 'dial') latest.current.dial({ phoneNumber: '+1 555 0100', objectId: 'person-1', objectType: 'CONTACT' });
  }, [begins]);
}
