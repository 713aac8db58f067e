import { Trigger } from '@radix-ui/react-tabs';
import type { PartnerWidget } from '../protocol/widget.ts';
import { TabIcon } from './TabIcon.tsx';
import type { FrameStatus } from './use-widget-frame.ts';
import type { HostWords } from './words.ts';

interface PartnerTabProps {
  widget: PartnerWidget;
  /** Undefined while the widget has no frame. */
  status: FrameStatus | undefined;
  words: HostWords;
}

export function PartnerTab({ widget, status, words }: PartnerTabProps) {
  return (
    <Trigger className="pw-tab" value={widget.id} data-kind="partner" data-status={status}>
      <TabIcon id={widget.id} name={widget.name} iconUrl={widget.iconUrl} />
      <bdi>{widget.name}</bdi>
      {status === 'failed' && (
        <>
          {/* Between the two words of the tab's accessible name. */}{' '}
          <span className="pw-tab-dot" role="img" aria-label={words.tabFailed} title={words.tabFailed} />
        </>
      )}
    </Trigger>
  );
}
