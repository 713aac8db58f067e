import { type Calling, CallingWidget, type CrmCallbacks, useCall } from 'partner-widgets/host';
import './both-ends.css';
import { CrmPage } from './CrmPage.tsx';
import { providerOf, type StoryPhone } from './providers.ts';
import { Trace } from './Trace.tsx';
import { type Begin, useBegin } from './use-begin.ts';
import { useTrace } from './use-trace.ts';

export interface BothEndsProps extends CrmCallbacks {
  phones: readonly (StoryPhone & { id: string; line: string })[];
  begins?: Begin | undefined;
}

/** The CRM, the phone and every message between them. */
export function BothEnds({ phones, begins, ...callbacks }: BothEndsProps) {
  const { entries, onTrace, clear } = useTrace();
  const calling = useCall({ ...callbacks, onTrace, providers: phones.map(({ line: _, ...phone }) => providerOf(phone)) });
  const { selected, liveCall } = calling;
  useBegin(calling, begins ?? 'open');
  return (
    <CrmPage calling={calling}>
      <fieldset className="both-switch" disabled={liveCall !== undefined}>
        <legend>The phone is on</legend>
        {phones.map(({ id, name }) => (
          <label key={id}>
            <input type="radio" name="sdk" checked={selected?.id === id} onChange={() => calling.select(id)} />
            {name}
          </label>
        ))}
      </fieldset>
      <div className="both-ends">
        <CrmSide calling={calling} />
        <div className="both-phone">
          {calling.providers.map(
            (provider) =>
              calling.mounted.includes(provider.id) && <CallingWidget key={provider.id} calling={calling} provider={provider} />,
          )}
        </div>
        <Trace entries={entries} line={phones.find(({ id }) => id === selected?.id)?.line ?? ''} onClear={clear} />
      </div>
    </CrmPage>
  );
}

/** What the CRM knows of the phone and its call. */
function CrmSide({ calling: { phone, liveCall, endCall } }: { calling: Calling }) {
  const { connection, call } = phone;
  const facts = {
    Connection: connection.status,
    'Logged in': connection.status === 'ready' ? yesNo(connection.isLoggedIn) : '',
    Call: call.status,
    ...(call.status !== 'none' && {
      Direction: call.direction,
      From: call.fromNumber,
      To: call.toNumber,
      Engagement: call.engagementId,
      Record: call.objectId,
    }),
  };
  return (
    <section className="both-crm" aria-label="What the CRM knows">
      <h2>What the CRM knows</h2>
      <dl>
        {Object.entries(facts).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value || '–'}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" className="crm-end" disabled={!liveCall} onClick={endCall}>
        End the call
      </button>
    </section>
  );
}

function yesNo(is: boolean): string {
  return is ? 'yes' : 'no';
}
