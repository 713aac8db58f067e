import { WidgetReview } from 'partner-widgets/host';
import type { PreviewRequest, SignedContext } from 'partner-widgets/protocol';
import type { RegisteredWidget } from '../../widgets/first-widgets.ts';
import { askServer } from '../calls/ask-server.ts';
import { useCrm } from '../crm-context.ts';
import { Link } from '../Link.tsx';
import { frameOptions } from '../widgets/frame-options.ts';

/** One widget before whoever decides. */
export function ReviewWidgetPage({ widget }: { widget: RegisteredWidget }) {
  const { people, companies, admin } = useCrm();
  const [person, company] = [people[0], companies[0]];
  if (!person || !company) return null;
  const sign = ({ widgetId, viewType, recordId, state }: PreviewRequest): Promise<SignedContext> =>
    askServer('POST', `/api/keys/${encodeURIComponent(widgetId)}/preview`, { widgetId, viewType, recordId, state });
  return (
    <>
      <title>{`Review of ${widget.name} · Acme CRM`}</title>
      <h1>
        <Link href="/review">Review</Link>
      </h1>
      <WidgetReview
        widget={widget}
        viewer="reviewer"
        onStep={(step, note) => admin.takeStep(widget.id, step, 'reviewer', note)}
        preview={{ sign, recordIds: { person: person.id, company: company.id }, frame: { ...frameOptions, delivery: widget.delivery } }}
      />
    </>
  );
}
