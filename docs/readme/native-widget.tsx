import { useAutoHeight, useHostEnvironment, useWidgetHost } from 'partner-widgets/partner';
import { useRef } from 'react';

export function Showings({ cancel }: { cancel: () => Promise<void> }) {
  const main = useRef<HTMLElement>(null);
  const host = useWidgetHost({ allowedOrigins: ['https://crm.example'] });
  const { locale } = useHostEnvironment();
  useAutoHeight(main);
  const onCancel = async () => {
    const answer = await host.confirm({ title: 'Cancel this showing?', isDestructive: true });
    if (answer.ok ? answer.value : !answer.supported) await cancel();
  };
  return (
    <main ref={main}>
      <p>{new Date().toLocaleDateString(locale)}</p>
      <button type="button" onClick={onCancel}>
        Cancel
      </button>
    </main>
  );
}
