import { CallingSettingsForm } from 'partner-widgets/host';
import type { CallingProvider } from 'partner-widgets/protocol';
import type { RegisteredPhones } from './use-registered-phones.ts';

/** One phone, its settings folded away. */
export function PhoneCard({ phone, phones }: { phone: CallingProvider; phones: RegisteredPhones }) {
  const { id, name, url, isReady, supportsInboundCalling } = phone;
  return (
    <details className="phone-card">
      <summary>
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <span className="chip" data-stage={isReady ? 'Customer' : 'Prospect'}>
          {isReady ? 'Ready' : 'In testing'}
        </span>
        {supportsInboundCalling && <span className="chip">Incoming calls</span>}
        <small>{url}</small>
      </summary>
      <CallingSettingsForm
        settings={phone}
        words={{ title: `Settings of ${name}` }}
        onSave={async (settings) => {
          const refusal = await phones.save(id, settings);
          if (refusal) return refusal;
        }}
        onRemove={() => phones.remove(id)}
      />
    </details>
  );
}
