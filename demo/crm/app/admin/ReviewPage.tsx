import { useCrm } from '../crm-context.ts';
import { WidgetList } from './WidgetList.tsx';

/** What whoever decides for the CRM sees: who asks for approval, and what is approved. */
export function ReviewPage() {
  const { widgets } = useCrm();
  const requested = widgets.filter(({ status }) => status === 'requested');
  const approved = widgets.filter(({ status }) => status === 'approved');
  return (
    <>
      <title>Review · Acme CRM</title>
      <h1>Review</h1>
      <p className="lead">Widgets that ask to be seen by every team. In this demo you decide.</p>
      <h2>Requested</h2>
      {requested.length === 0 && <p className="lead">Nobody asks for approval now.</p>}
      <WidgetList widgets={requested} under="/review" />
      <h2>Approved</h2>
      <WidgetList widgets={approved} under="/review" />
    </>
  );
}
