import { useWidgetHost } from 'partner-widgets/partner';

export function Showing({ id, cancel }: { id: string; cancel: (id: string) => Promise<void> }) {
  const host = useWidgetHost({ allowedOrigins: ['https://crm.example'] });
  const onCancel = async (): Promise<void> => {
    const answer = await host.confirm({ title: 'Cancel this showing?', confirmLabel: 'Cancel it', isDestructive: true });
    // A CRM that cannot ask is no reason not to: then the click was the decision.
    if (answer.supported && !(answer.ok && answer.value)) return;
    await cancel(id);
    void host.toast({ kind: 'success', text: 'The showing is cancelled.' });
    void host.refreshRecord();
  };
  return (
    <>
      <button type="button" onClick={onCancel}>
        Cancel the showing
      </button>
      {host.supports('open-record') && (
        <button type="button" onClick={() => host.openRecord({ viewType: 'company', recordId: 'acme' })}>
          Open Acme
        </button>
      )}
    </>
  );
}
