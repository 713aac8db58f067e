import { Content, List, Root, Trigger } from '@radix-ui/react-tabs';
import type { ReactNode } from 'react';
import type { ViewType } from '../protocol/context.ts';
import type { Enablement, PartnerWidget } from '../protocol/widget.ts';
import { widgetsForView } from '../protocol/widgets-for-view.ts';
import type { FrameOptions } from './frame-options.ts';
import { PartnerTab } from './PartnerTab.tsx';
import { SignedWidgetFrame } from './SignedWidgetFrame.tsx';
import { useFrameStatuses } from './use-frame-statuses.ts';
import { useTabInView } from './use-tab-in-view.ts';
import { useWidgetTabs } from './use-widget-tabs.ts';
import { hostWords } from './words.ts';

/** A tab of the CRM's own. Its content is mounted while it is shown. */
export interface OwnTab {
  /** Unlike every other tab's and every widget's id. */
  id: string;
  label: ReactNode;
  content: ReactNode;
}

export interface PartnerWidgetTabsProps extends FrameOptions {
  /** What the tabs belong to, for screen readers: the contact's name. */
  label: string;
  /** All registered widgets; those for this view, visible to this team and enabled by it get a tab. */
  widgets: readonly PartnerWidget[];
  /** The teams' switches, per widget and view. */
  enablements: readonly Enablement[];
  /** The agent's team. */
  teamId: string;
  /** The page it is shown on. */
  viewType: ViewType;
  /** The person's or company's id. */
  recordId: string;
  /** The CRM's own tabs, before the partners'. */
  tabs?: readonly OwnTab[] | undefined;
  /** The id of the tab shown first. Default: the first. */
  defaultTab?: string | undefined;
  /** The id of the tab shown, when you hold that state yourself; with `onTabChange`. */
  tab?: string | undefined;
  /** Told the id of every tab that is opened. */
  onTabChange?: ((id: string) => void) | undefined;
  /** How many frames stay mounted behind the tabs; the least recently used goes first. Default 5. */
  maxAlive?: number | undefined;
  /** Text direction. Default "ltr". */
  dir?: 'ltr' | 'rtl' | undefined;
}

/**
 * The CRM's own tabs and the partners' beside them, by the ARIA tabs pattern with manual activation: arrow keys move, Enter
 * or Space opens. A frame is mounted on its first visit and then kept with its state; it is never moved, and its failure is its own.
 */
export function PartnerWidgetTabs({ label, widgets: registered, enablements, teamId, tabs = [], dir, ...props }: PartnerWidgetTabsProps) {
  const { tab, defaultTab, onTabChange, maxAlive = 5, viewType, recordId, ...frameOptions } = props;
  const widgets = widgetsForView(registered, { viewType, teamId, enablements });
  const record = JSON.stringify([viewType, recordId]);
  const { selected, select, alive } = useWidgetTabs({ ownTabs: tabs.map(({ id }) => id), widgets, record, tab, defaultTab, maxAlive });
  const { statusOf, report } = useFrameStatuses(record);
  const inView = useTabInView(selected);
  const open = (id: string): void => {
    select(id);
    onTabChange?.(id);
  };
  const words = { ...hostWords, ...props.words };
  return (
    <Root className="pw-tabs" activationMode="manual" value={selected ?? ''} onValueChange={open} dir={dir ?? 'ltr'}>
      <List className="pw-tablist" aria-label={label} {...inView}>
        {tabs.map(({ id, label: name }) => (
          <Trigger className="pw-tab" data-kind="own" key={id} value={id}>
            {name}
          </Trigger>
        ))}
        {widgets.map((widget) => (
          <PartnerTab key={widget.id} widget={widget} status={alive.includes(widget) ? statusOf(widget.id) : undefined} words={words} />
        ))}
      </List>
      {tabs.map(({ id, content }) => (
        <Content className="pw-panel" data-kind="own" key={id} value={id}>
          {content}
        </Content>
      ))}
      {alive.map((widget) => (
        // Mounted behind the tabs, too: a frame that leaves the DOM loses the widget's state.
        <Content
          className="pw-panel"
          data-kind="partner"
          key={`${record} ${widget.id}`}
          value={widget.id}
          forceMount
          hidden={widget.id !== selected}
        >
          <SignedWidgetFrame
            {...frameOptions}
            widget={widget}
            viewType={viewType}
            recordId={recordId}
            onStatus={(status) => report(widget.id, status)}
          />
        </Content>
      ))}
    </Root>
  );
}
