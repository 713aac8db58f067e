import { CallingWidget, type CrmCallbacks, useCall } from 'partner-widgets/host';
import { StateReport } from '../StateReport.tsx';
import './crm-page.css';
import { providerOf, type StoryPhone } from './providers.ts';

export interface OwnShellProps extends CrmCallbacks {
  phone: StoryPhone;
  number?: string;
}

/** A CRM's own shell: a bar with its own buttons and its own words. */
export function OwnShell({ phone, number = '+1 555 0100', ...callbacks }: OwnShellProps) {
  const provider = providerOf(phone);
  const calling = useCall({ ...callbacks, providers: [provider] });
  const { view, liveCall, pending, alert } = calling;
  const state = { status: view, liveCall, pending, phone: calling.phone };
  return (
    <div className="crm">
      <div className="crm-bar">
        <button type="button" className="crm-call" disabled={liveCall !== undefined} onClick={() => calling.dial({ phoneNumber: number })}>
          Call José
        </button>
        <button type="button" className="crm-end" disabled={liveCall === undefined} onClick={calling.endCall}>
          End the call
        </button>
        {alert && <code role="alert">{alert.failure.code}</code>}
      </div>
      <div className="crm-columns">
        <StateReport hook="useCall" state={state} />
        {calling.mounted.includes(provider.id) && <CallingWidget calling={calling} provider={provider} />}
      </div>
    </div>
  );
}
