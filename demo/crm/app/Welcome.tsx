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
          Open anyone: beside the CRM’s own tabs are partners’, web apps from another origin, each in a sandboxed frame. They know only what
          this CRM’s server signed for them.
        </p>
      </div>
      <Link className="button" data-primary href="/people/person-jose-nunez?tab=property-search">
        See one at work
      </Link>
      <DismissButton onDismiss={dismiss} />
    </aside>
  );
}
