import { SignedWidgetFrame, signWithEndpoint } from 'partner-widgets/host';
import type { PartnerWidget } from 'partner-widgets/protocol';
import { useState } from 'react';

const sign = signWithEndpoint('/api/sign');

/** Keeps the widget's path in the address: `?at=/homes/7`. */
export function DeepLinked({ widget, personId }: { widget: PartnerWidget; personId: string }) {
  const [path, setPath] = useState(() => new URLSearchParams(location.search).get('at') ?? undefined);
  const onChange = (next: string): void => {
    const url = new URL(location.href);
    url.searchParams.set('at', next);
    // Replaced, so that Back leaves the page and does not walk through the widget.
    history.replaceState(history.state, '', url);
    setPath(next);
  };
  return (
    <SignedWidgetFrame
      widget={widget}
      viewType="person"
      recordId={personId}
      sign={sign}
      capabilities={{ path: { value: path, onChange } }}
    />
  );
}
