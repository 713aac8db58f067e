import { useAutoHeight, useHostEnvironment, useWidgetHost, type VerifyContext, WidgetGate } from 'partner-widgets/partner';
import { useRef, useState } from 'react';

/** A widget that greets the contact, looks like its CRM, and asks the agent before it cancels. */
export function Showings({ verify }: { verify: VerifyContext }) {
  return (
    <WidgetGate verify={verify}>
      {({ context }) => <List name={context.person?.firstName ?? context.company?.name ?? 'nobody'} />}
    </WidgetGate>
  );
}

function List({ name }: { name: string }) {
  const main = useRef<HTMLElement>(null);
  const host = useWidgetHost();
  const { theme } = useHostEnvironment();
  const [note, setNote] = useState('One showing');
  useAutoHeight(main);
  const onCancel = async () => {
    const answer = await host.confirm({ title: 'Cancel this showing?', isDestructive: true });
    setNote(answer.ok ? (answer.value ? 'Cancelled' : 'Kept') : answer.failure.code);
  };
  return (
    <main ref={main}>
      <h1>Homes for {name}</h1>
      <p>
        {note}, in {theme}
      </p>
      <button type="button" onClick={onCancel}>
        Cancel
      </button>
    </main>
  );
}
