import { WidgetKeys, WidgetRegistrationForm, WidgetReview } from 'partner-widgets/host';
import { mayChangeRegistration } from 'partner-widgets/protocol';
import type { RegisteredWidget } from '../../widgets/first-widgets.ts';
import { useCrm } from '../crm-context.ts';
import { Link } from '../Link.tsx';
import { ChecklistUpload } from './ChecklistUpload.tsx';
import { useKeys } from './use-keys.ts';

/** One of a partner's widgets: where it stands, what is registered, and its keys. */
export function PartnerWidgetPage({ widget }: { widget: RegisteredWidget }) {
  const { agent, admin } = useCrm();
  const { keys, rotate, retire } = useKeys(widget.id);
  return (
    <>
      <title>{`${widget.name} · Acme CRM`}</title>
      <h1>
        <Link href="/partners">For partners</Link>
      </h1>
      <WidgetReview widget={widget} viewer="partner" onStep={(step, note) => admin.takeStep(widget.id, step, 'partner', note)} />
      <ChecklistUpload onReport={(report) => admin.keepChecklist(widget.id, report)} />
      <h2>Secret keys</h2>
      {keys && <WidgetKeys keys={keys} onRotate={rotate} onRetire={retire} />}
      {mayChangeRegistration(widget) && (
        <section aria-labelledby="registration">
          <h2 id="registration">Registration</h2>
          <WidgetRegistrationForm
            words={{ title: 'Registration' }}
            registration={widget}
            teams={[agent.team]}
            onSubmit={(registration) => admin.changeRegistration(widget.id, registration)}
          />
        </section>
      )}
    </>
  );
}
