import type { PartnerWidget } from '../../protocol/widget.ts';
import type { Talk } from '../conversation/talk.ts';
import type { SignedWidgetFrameProps } from '../SignedWidgetFrame.tsx';
import type { FrameStatus } from '../use-widget-frame.ts';
import type { RestProps } from './use-rest.ts';

/** One widget's tab, as plain data. */
export interface WidgetTab {
  widget: PartnerWidget;
  isSelected: boolean;
  /** Undefined while the widget has no frame. */
  status: FrameStatus | undefined;
  /** A few characters of the widget's own. */
  badge: string | undefined;
}

/** A frame that is to be mounted, shown or not. */
export interface AliveFrame {
  /** Its React key: another record is another frame. */
  id: string;
  widget: PartnerWidget;
  /** Hide the others, and keep them mounted where they are: a frame that leaves the DOM, or moves in it, is loaded anew. */
  isSelected: boolean;
  /** To spread on its `SignedWidgetFrame`. */
  props: Pick<SignedWidgetFrameProps, 'widget' | 'viewType' | 'recordId' | 'recordVersion' | 'sign'> & {
    onStatus: (status: FrameStatus) => void;
    onTalk: (talk: Pick<Talk, 'badge' | 'hasUnsavedChanges'>) => void;
  };
}

/** What `usePartnerWidgets` gives: the tabs, and the frames that are kept alive behind them. */
export interface PartnerWidgets {
  /** The id of the tab shown, the CRM's own or a widget's; undefined when there is none. */
  selected: string | undefined;
  select: (id: string) => void;
  tabs: WidgetTab[];
  /** In the order of their mounting, to be rendered in that order. */
  frames: AliveFrame[];
  /** To spread on a widget's tab, so that it is signed for while the agent still points at it. */
  restProps: (widget: PartnerWidget) => RestProps;
}
