import { CallingSettingsForm } from 'partner-widgets/host';
import { useState } from 'react';
import { useCallsContext } from './calls-context.ts';
import { PhoneCard } from './PhoneCard.tsx';

export function PhonesPage() {
  const { phones } = useCallsContext();
  const [newId, setNewId] = useState<string | undefined>();
  return (
    <>
      <title>Phones · Acme CRM</title>
      <h1>Phones</h1>
      <p className="lead">Partners’ soft phones that agents can call with. Those that are ready are in the corner of every page.</p>
      <div className="phones">
        {phones.all.map((phone) => (
          <PhoneCard key={phone.id} phone={phone} phones={phones} />
        ))}
      </div>
      {newId === undefined ? (
        <button type="button" className="button" onClick={() => setNewId(crypto.randomUUID())}>
          Add a phone
        </button>
      ) : (
        <section aria-labelledby="new-phone">
          <h2 id="new-phone">New phone</h2>
          <p className="lead">A phone at an address that is new to this CRM can be shown after the page is loaded again.</p>
          <CallingSettingsForm
            words={{ title: 'New phone' }}
            onSave={async (settings) => {
              const refusal = await phones.save(newId, settings);
              if (refusal) return refusal;
              setNewId(undefined);
            }}
          />
        </section>
      )}
    </>
  );
}
