import { useVerifiedContext, useWidgetContext, verifyWithEndpoint } from 'partner-widgets/partner';
import { isPersonContext } from 'partner-widgets/protocol';

const verify = verifyWithEndpoint('/verify');

/** Says hello at once, by what anyone can write into a URL; asks for data only by what was verified. */
export function Greeting() {
  const unverified = useWidgetContext();
  const widget = useVerifiedContext({ verify });
  switch (widget.status) {
    case 'verifying':
      return unverified.status === 'unverified' && isPersonContext(unverified.context) ? (
        <p>Looking for homes for {unverified.context.person.firstName}…</p>
      ) : null;
    case 'verified':
      return <p>Signed at {widget.context.timestamp}</p>;
    case 'failed':
      return (
        <button type="button" onClick={widget.retry}>
          {widget.failure.code}: try again
        </button>
      );
  }
}
