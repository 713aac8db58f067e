import { signWithEndpoint, useWidgetFrame } from 'partner-widgets/host';
import type { PartnerWidget } from 'partner-widgets/protocol';

const sign = signWithEndpoint('/api/sign');

const attributes = {
  sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox',
  allow: '',
  referrerPolicy: 'strict-origin',
} as const;

export function OwnFrame({ widget, personId }: { widget: PartnerWidget; personId: string }) {
  const state = useWidgetFrame({ widget, viewType: 'person', recordId: personId, sign });
  switch (state.status) {
    case 'signing':
      return <p>One moment…</p>;
    case 'failed':
      return (
        <p role="alert">
          {state.failure.code}{' '}
          <button type="button" onClick={state.reload}>
            Try again
          </button>
        </p>
      );
    case 'loading':
    case 'slow':
    case 'ready': {
      const { id, url, ref, onLoad } = state.frame;
      // A page that is still loading shows white, whatever the theme.
      const opacity = state.status === 'ready' ? 1 : 0;
      return <iframe {...attributes} key={id} ref={ref} src={url} onLoad={onLoad} title={widget.name} style={{ opacity }} />;
    }
  }
}
