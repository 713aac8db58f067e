import type { ViewType } from '../../protocol/context.ts';
import type { Enablement, PartnerWidget } from '../../protocol/widget.ts';
import type { SignContext } from '../sign.ts';

/** What `usePartnerWidgets` is given. */
export interface PartnerWidgetsOptions {
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
  /** A new value says that the record changed: a widget that listens gets its context anew. `updatedAt` will do. */
  recordVersion?: string | number | undefined;
  /** Asks your server for a signed context. May be written inline: a new function signs nothing again. */
  sign: SignContext;
  /** The CRM's own tabs, before the partners'. */
  tabs?: readonly { id: string }[] | undefined;
  /** The id of the tab shown first. Default: the first. */
  defaultTab?: string | undefined;
  /** The id of the tab shown, when you hold that state yourself; with `onTabChange`. */
  tab?: string | undefined;
  /** Told the id of every tab that is opened. */
  onTabChange?: ((id: string) => void) | undefined;
  /** How many frames stay mounted behind the tabs; the least recently used goes first. Default 5. */
  maxAlive?: number | undefined;
  /** The ids of widgets whose frames stay, whatever `maxAlive` says. Those that say they have unsaved changes stay anyway. */
  pinned?: readonly string[] | undefined;
  /** Begins to sign when the pointer or the focus rests on a widget's tab, before it is opened. Default true. */
  presign?: boolean | undefined;
}
