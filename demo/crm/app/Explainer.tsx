import type { RegisteredWidget } from '../widgets/first-widgets.ts';
import { DismissButton } from './DismissButton.tsx';
import { HowItWorks } from './HowItWorks.tsx';
import { useDismissed } from './use-dismissed.ts';

const OWN =
  'This tab is the CRM’s own. Those with an icon are partners’ web apps, each on another origin, in a sandboxed frame, with what the CRM’s server signed for them.';
const PARTNERS =
  'This tab is a partner’s own web app, on another origin, in a sandboxed frame. The CRM’s server signed what it may know; the partner’s server verified it.';
const BROKEN =
  'This partner’s server holds the wrong key, so it cannot verify what the CRM’s server signed. It says why and shows no data; the other tabs are not touched.';

const SLOW =
  'This partner’s server takes four seconds. After two the CRM says so in the frame; the page and the other tabs can be used meanwhile.';
const BLOCKED =
  'This partner’s server refuses to be framed. The browser tells the CRM nothing of it, so the CRM waits for the widget’s answer, and says after a while that none came.';

export function Explainer({ widget }: { widget: RegisteredWidget | undefined }) {
  const [isDismissed, dismiss] = useDismissed('explainer');
  if (isDismissed) return null;
  return (
    <aside className="explainer" aria-label="What you see">
      <details>
        <summary>
          <span>{wordsFor(widget)}</span> <b>How it works</b>
        </summary>
        <HowItWorks />
      </details>
      <DismissButton onDismiss={dismiss} />
    </aside>
  );
}

function wordsFor(widget: RegisteredWidget | undefined): string {
  if (!widget) return OWN;
  switch (widget.id) {
    case 'broken':
      return BROKEN;
    case 'slow':
      return SLOW;
    case 'blocked':
      return BLOCKED;
    default:
      return PARTNERS;
  }
}
