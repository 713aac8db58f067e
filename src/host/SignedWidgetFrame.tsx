import { useEffect, useRef } from 'react';
import type { ViewType } from '../protocol/context.ts';
import { useLatest } from '../react/use-latest.ts';
import type { Talk } from './conversation/talk.ts';
import { FrameDialogs } from './dialogs/FrameDialogs.tsx';
import { FrameToasts } from './dialogs/FrameToasts.tsx';
import { capabilitiesFor, forModal } from './dialogs/frame-capabilities.ts';
import { useBuiltIns } from './dialogs/use-built-ins.ts';
import { FrameBar } from './FrameBar.tsx';
import { FrameCover } from './FrameCover.tsx';
import { frameAttributes } from './frame-attributes.ts';
import type { FrameOptions } from './frame-options.ts';
import { useLeaveGuard } from './use-leave-guard.ts';
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
  /** Told what the widget says of itself: its badge, its height, whether it has unsaved changes. */
  onTalk?: ((talk: Talk) => void) | undefined;
}

/**
 * A partner's page in a sandboxed frame, opened with a context signed for this record.
 * `data-status` on the section tells the state: signing → loading → ready, slow or failed. The frame itself is never rendered
 * on a server, as Back would then reload the old signed URL.
 */
export function SignedWidgetFrame(props: SignedWidgetFrameProps) {
  const { widget, viewType, recordId, bar = true, onStatus, onTalk, loading, slow, failed } = props;
  const words = { ...hostWords, ...props.words };
  const builtIns = useBuiltIns(JSON.stringify([widget.id, viewType, recordId]));
  const section = useRef<HTMLElement>(null);
  const granted = capabilitiesFor(props.capabilities, { widgetId: widget.id, viewType, recordId });
  const state = useWidgetFrame({ ...props, capabilities: builtIns.fill(granted), place: section });
  const { talk } = state;
  const report = useLatest({ onStatus, onTalk, reset: builtIns.reset });
  useEffect(() => {
    // Another page is on its way: what the last one put before the agent goes with it.
    if (state.status === 'signing') report.current.reset();
    report.current.onStatus?.(state.status);
  }, [state.status, report]);
  const isThere = talk.listensTo !== undefined;
  useEffect(() => {
    // The page in the frame began anew: nobody waits for what its last document asked.
    if (!isThere) report.current.reset();
  }, [isThere, report]);
  useEffect(() => {
    // Nothing goes back to React, which would take it for a clean-up.
    report.current.onTalk?.(talk);
  }, [talk, report]);
  useLeaveGuard(talk.hasUnsavedChanges);
  const reload = async (): Promise<void> => {
    // The button that was pressed may go away; focus must not fall back to the top of the page.
    section.current?.focus();
    const { title, text } = words.unsaved;
    const question = { title, text, confirmLabel: words.loseChanges, isDestructive: true };
    if (!talk.hasUnsavedChanges || (await builtIns.confirm(question))) state.reload();
  };
  const onReload = (): void => void reload();
  const frame = 'frame' in state ? state.frame : undefined;
  const readyIn = state.status === 'ready' ? state.readyIn : undefined;
  return (
    <section className="pw-frame" ref={section} tabIndex={-1} aria-label={words.frameTitle(widget.name)} data-status={state.status}>
      {bar && <FrameBar widgetUrl={widget.url} signedAt={frame?.signedAt} readyIn={readyIn} words={words} onReload={onReload} />}
      <div className="pw-frame-box" style={{ height: talk.height }}>
        {frame && (
          <iframe
            {...frameAttributes}
            key={frame.id}
            ref={frame.ref}
            className="pw-iframe"
            title={words.frameTitle(widget.name)}
            src={frame.url}
            onLoad={frame.onLoad}
            // Not hidden, which browsers take for a reason to paint it late; `useWidgetFrame` makes it inert as long.
            style={{ opacity: state.status === 'ready' ? 1 : 0 }}
          />
        )}
        <FrameCover state={state} name={widget.name} words={words} loading={loading} slow={slow} failed={failed} onReload={onReload} />
        {granted.toast === true && <FrameToasts toasts={builtIns.toasts} words={words} onDismiss={builtIns.dismiss} />}
      </div>
      <FrameDialogs shown={builtIns.shown} from={widget.name} words={words}>
        {(modal, close) => (
          <SignedWidgetFrame
            {...props}
            bar={false}
            // Its own name, whatever it calls the modal: a question from there says whose it is.
            words={{ ...props.words, frameTitle: () => modal.title }}
            widget={{ ...widget, url: new URL(modal.path, widget.url).href }}
            capabilities={forModal(granted, close)}
            onStatus={undefined}
            onTalk={undefined}
          />
        )}
      </FrameDialogs>
    </section>
  );
}
