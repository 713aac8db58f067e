import { useWidgetFrame, type WidgetFrameOptions } from 'partner-widgets/host';
import { frameAttributes } from '../../src/host/frame-attributes.ts';

interface AlteredFrameProps {
  options: WidgetFrameOptions;
  alteration: 'unsigned' | 'duplicate';
}

const NO_FRAME = { id: undefined, url: undefined, ref: undefined, onLoad: undefined };

/** A frame with a URL that the CRM's components cannot make: without a signature, or with two contexts. */
export function AlteredFrame({ options, alteration }: AlteredFrameProps) {
  const state = useWidgetFrame(options);
  const { id, url, ref, onLoad } = 'frame' in state ? state.frame : NO_FRAME;
  return (
    <section className="altered pw-frame" data-status={state.status} aria-label="Your widget">
      <div className="pw-frame-box" style={{ height: state.talk.height }}>
        {url && (
          <iframe
            {...frameAttributes}
            key={id}
            ref={ref}
            className="pw-iframe"
            title="Your widget"
            src={alter(url, alteration)}
            onLoad={onLoad}
          />
        )}
        {state.status === 'failed' && <p className="altered-failed">{state.failure.code}</p>}
      </div>
    </section>
  );
}

function alter(text: string, alteration: AlteredFrameProps['alteration']): string {
  const url = new URL(text);
  // By hand, as `URLSearchParams` would write the widget's own parameters anew.
  const pairs = url.search.slice(1).split('&');
  const context = pairs.filter((pair) => pair.startsWith('context='));
  const unsigned = pairs.filter((pair) => !/^(signature|publicKeySignature)=/.test(pair));
  url.search = (alteration === 'unsigned' ? unsigned : [...pairs, ...context]).join('&');
  return url.href;
}
