import { useEffect, useRef } from 'react';
import type { ViewType } from '../protocol/context.ts';
import { useLatest } from '../react/use-latest.ts';
import { FrameBar } from './FrameBar.tsx';
import { FrameCover } from './FrameCover.tsx';
import { frameAttributes } from './frame-attributes.ts';
import type { FrameOptions } from './frame-options.ts';
import { type FrameStatus, useWidgetFrame } from './use-widget-frame.ts';
import { hostWords } from './words.ts';

export interface SignedWidgetFrameProps extends FrameOptions {
  /** The registered widget: its id, the name on its tab, and its https URL on another origin than the host's. */
  widget: { id: string; name: string; url: string };
  /** The page it is shown on. */
  viewType: ViewType;
  /** The person's or company's id. Another record is another frame. */
  recordId: string;
  /** Told of every change: signing, loading, slow, ready, failed. */
  onStatus?: ((status: FrameStatus) => void) | undefined;
}

/**
 * A partner's page in a sandboxed frame, opened with a context signed for this record.
 * `data-status` on the section tells the state: signing → loading → ready, slow or failed. The frame itself is never rendered
 * on a server, as Back would then reload the old signed URL.
 */
export function SignedWidgetFrame(props: SignedWidgetFrameProps) {
  const { widget, bar = true, onStatus, loading, slow, failed } = props;
  const words = { ...hostWords, ...props.words };
  const state = useWidgetFrame(props);
  const section = useRef<HTMLElement>(null);
  const report = useLatest(onStatus);
  useEffect(() => {
    report.current?.(state.status);
  }, [state.status, report]);
  const reload = (): void => {
    // The button that was pressed may go away; focus must not fall back to the top of the page.
    section.current?.focus();
    state.reload();
  };
  const frame = 'frame' in state ? state.frame : undefined;
  const readyIn = state.status === 'ready' ? state.readyIn : undefined;
  return (
    <section className="pw-frame" ref={section} tabIndex={-1} aria-label={widget.name} data-status={state.status}>
      {bar && <FrameBar widgetUrl={widget.url} signedAt={frame?.signedAt} readyIn={readyIn} words={words} onReload={reload} />}
      <div className="pw-frame-box">
        {frame && (
          <iframe
            {...frameAttributes}
            key={frame.id}
            className="pw-iframe"
            title={words.frameTitle(widget.name)}
            src={frame.url}
            onLoad={frame.onLoad}
            // Not `display: none`, which would give the widget no size to lay itself out in; hidden, so that Tab does not lead into it.
            style={{ visibility: state.status === 'ready' ? 'visible' : 'hidden' }}
          />
        )}
        <FrameCover state={state} name={widget.name} words={words} loading={loading} slow={slow} failed={failed} onReload={reload} />
      </div>
    </section>
  );
}
