import { Trigger } from '@radix-ui/react-tabs';
import { memo } from 'react';
import type { PartnerWidget } from '../protocol/widget.ts';
import { TabIcon } from './TabIcon.tsx';
import { TabMarks } from './tabs/TabMarks.tsx';
import type { RestProps } from './tabs/use-rest.ts';
import type { FrameStatus } from './use-widget-frame.ts';
import type { HostWords } from './words.ts';

interface PartnerTabProps {
  widget: PartnerWidget;
  /** Undefined while the widget has no frame. */
  status: FrameStatus | undefined;
  badge?: string | undefined;
  restProps: (widget: PartnerWidget) => RestProps;
  words: HostWords;
}

// Remembered, as there may be hundreds, and one of them changes at a time.
export const PartnerTab = /* @__PURE__ */ memo(function PartnerTab({ widget, status, badge, restProps, words }: PartnerTabProps) {
  return (
    <Trigger className="pw-tab" value={widget.id} data-kind="partner" data-status={status} {...restProps(widget)}>
      <TabIcon id={widget.id} name={widget.name} iconUrl={widget.iconUrl} />
      <bdi>{widget.name}</bdi>
      {status && <TabMarks badge={badge} status={status} words={words} />}
    </Trigger>
  );
});
