import type { WidgetSaying } from '../../protocol/conversation/widget-talk.ts';
import { type FrameHeight, type HeightBounds, nextHeight, noHeight } from './next-height.ts';

/** What a widget has said of itself. */
export interface Talk extends FrameHeight {
  /** Which of the host's messages it wants; undefined while it has not said hello. */
  listensTo: readonly string[] | undefined;
  badge: string | undefined;
  hasUnsavedChanges: boolean;
}

export const silent: Talk = { ...noHeight, listensTo: undefined, badge: undefined, hasUnsavedChanges: false };

/** What the host knows after a message that it granted. Milliseconds. */
export function nextTalk(talk: Talk, saying: WidgetSaying, at: number, bounds: HeightBounds): Talk {
  switch (saying.type) {
    case 'hello':
      return { ...talk, listensTo: saying.data.listensTo };
    case 'resize': {
      const next = nextHeight(talk, saying.data.height, at, bounds);
      return next === talk ? talk : { ...talk, ...next };
    }
    case 'badge':
      return { ...talk, badge: saying.data.text ?? undefined };
    case 'unsaved-changes':
      return { ...talk, hasUnsavedChanges: saying.data.hasUnsavedChanges };
    default:
      return talk;
  }
}
