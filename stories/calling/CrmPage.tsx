import type { Calling } from 'partner-widgets/host';
import type { ReactNode } from 'react';
import './crm-page.css';

export interface CrmPageProps {
  calling: Calling;
  /** The number on the record. */
  number?: string | undefined;
  words?: { call: string; stage: string } | undefined;
  children: ReactNode;
}

/** A contact in somebody's CRM, and a button that calls. */
export function CrmPage({ calling, number = '+1 555 0100', words, children }: CrmPageProps) {
  const dial = (): void => void calling.dial({ phoneNumber: number, objectId: 'person-1', objectType: 'CONTACT' });
  return (
    <div className="crm">
      <header className="crm-head">
        <span className="crm-face" aria-hidden="true">
          JN
        </span>
        <div className="crm-who">
          <h2>
            José Núñez <span>{words?.stage ?? 'Lead'}</span>
          </h2>
          <p>
            <span>jose@nunez.example</span> <bdi>{number}</bdi>
          </p>
        </div>
        <button type="button" className="crm-call" onClick={dial}>
          {words?.call ?? 'Call'}
        </button>
      </header>
      {children}
    </div>
  );
}
