import { List, Root, Trigger } from '@radix-ui/react-tabs';
import { type ReactNode, useMemo } from 'react';
import type { PartnerWidget } from '../protocol/widget.ts';
import type { FrameOptions } from './frame-options.ts';
import { PartnerTab } from './PartnerTab.tsx';
import { SignedWidgetFrame } from './SignedWidgetFrame.tsx';
import { MoreTabs } from './tabs/MoreTabs.tsx';
import type { PartnerWidgetsOptions } from './tabs/partner-widgets-options.ts';
import { TabPanel } from './tabs/TabPanel.tsx';
import { tabEntries } from './tabs/tab-entry.ts';
import { usePartnerWidgets } from './tabs/use-partner-widgets.ts';
import { useTabInView } from './use-tab-in-view.ts';
import { hostWords } from './words.ts';

/** A tab of the CRM's own. Its content is mounted while it is shown. */
export interface OwnTab {
  /** Unlike every other tab's and every widget's id. */
  id: string;
  label: ReactNode;
  content: ReactNode;
}

export interface PartnerWidgetTabsProps extends FrameOptions, PartnerWidgetsOptions {
  /** What the tabs belong to, for screen readers: the contact's name. */
  label: string;
  /** The CRM's own tabs, before the partners'. */
  tabs?: readonly OwnTab[] | undefined;
  /** What is different for one widget: how it is delivered, when it is ready. */
  frame?: ((widget: PartnerWidget) => Partial<FrameOptions>) | undefined;
  /** Text direction. Default "ltr". */
  dir?: 'ltr' | 'rtl' | undefined;
  /** Told of what a tab's content threw. That tab alone shows a notice in its place; the others go on. */
  onError?: ((error: unknown, id: string) => void) | undefined;
}

const noTabs: never[] = [];

/**
 * The CRM's own tabs and the partners' beside them, by the ARIA tabs pattern with manual activation: arrow keys move, Enter
 * or Space opens. A frame is mounted on its first visit and then kept with its state; it is never moved, and its failure is its own.
 * Tabs that do not fit scroll, and a button after them lists them all.
 */
export function PartnerWidgetTabs({ label, tabs: ownTabs = noTabs, dir, frame, onError, ...props }: PartnerWidgetTabsProps) {
  const { widgets, enablements, teamId, tab, defaultTab, onTabChange, maxAlive, pinned, presign, ...frameOptions } = props;
  const { selected, select, tabs, frames, restProps } = usePartnerWidgets({ ...props, tabs: ownTabs });
  const inView = useTabInView(selected);
  const words = useMemo(() => ({ ...hostWords, ...props.words }), [props.words]);
  const record = JSON.stringify([props.viewType, props.recordId]);
  const entries = () => tabEntries(ownTabs, tabs);
  const pick = (id: string): void => {
    if (id !== selected) select(id);
    const at = entries().findIndex((entry) => entry.id === id);
    inView.ref.current?.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.focus();
  };
  return (
    <Root className="pw-tabs" activationMode="manual" value={selected ?? ''} onValueChange={select} dir={dir ?? 'ltr'}>
      <div className="pw-tabbar">
        <List className="pw-tablist" aria-label={label} {...inView}>
          <div className="pw-tabrow">
            {ownTabs.map(({ id, label: name }) => (
              <Trigger className="pw-tab" data-kind="own" key={id} value={id}>
                {name}
              </Trigger>
            ))}
            {tabs.map(({ widget, status, badge }) => (
              <PartnerTab key={widget.id} widget={widget} status={status} badge={badge} restProps={restProps} words={words} />
            ))}
          </div>
        </List>
        <MoreTabs list={inView.ref} entries={entries} selected={selected} words={words} onPick={pick} />
      </div>
      {ownTabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} kind="own" record={record} words={words} onError={(error) => onError?.(error, id)}>
          {content}
        </TabPanel>
      ))}
      {frames.map(({ id, widget, isSelected, props: frameProps }) => (
        <TabPanel
          key={id}
          id={widget.id}
          kind="partner"
          isShown={isSelected}
          record={record}
          words={words}
          onError={(error) => {
            frameProps.onStatus('failed');
            onError?.(error, widget.id);
          }}
        >
          <SignedWidgetFrame {...frameOptions} {...frame?.(widget)} {...frameProps} />
        </TabPanel>
      ))}
    </Root>
  );
}
