import { DismissButton } from './DismissButton.tsx';
import { Link } from './Link.tsx';
import { useDismissed } from './use-dismissed.ts';

/** For whoever has just run `npm start`. */
export function Welcome() {
  const [isDismissed, dismiss] = useDismissed('welcome');
  if (isDismissed) return null;
  return (
    <aside className="welcome" aria-label="About this demo">
      <div>
        <h2>Partners’ web apps, inside a CRM’s pages</h2>
        <p>
          Each contact has the CRM’s own tabs and, beside them, partners’: web apps from another origin, in sandboxed frames, that know of
          the contact only what this CRM signed for them.
        </p>
      </div>
      <Link className="button" data-primary href="/people/person-jose-nunez?tab=property-search">
        See one at work
      </Link>
      <DismissButton onDismiss={dismiss} />
    </aside>
  );
}
