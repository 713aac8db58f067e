import { signWithEndpoint, useWidgetFrame } from 'partner-widgets/host';
import type { PartnerWidget } from 'partner-widgets/protocol';

const sandbox = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox';

export function OwnFrame({ widget, personId }: { widget: PartnerWidget; personId: string }) {
  const state = useWidgetFrame({ widget, viewType: 'person', recordId: personId, sign: signWithEndpoint('/api/sign') });
  switch (state.status) {
    case 'signing':
      return <p>One moment…</p>;
    case 'failed':
      return (
        <button type="button" onClick={state.reload}>
          {state.failure.code}: try again
        </button>
      );
    case 'loading':
    case 'slow':
    case 'ready': {
      const { id, url, onLoad } = state.frame;
      return <iframe key={id} src={url} onLoad={onLoad} title={widget.name} sandbox={sandbox} allow="" referrerPolicy="strict-origin" />;
    }
  }
}
