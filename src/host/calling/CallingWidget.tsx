import type { ReactNode } from 'react';
import type { CallingProvider } from '../../protocol/calling-settings.ts';
import { type CallingWords, callingWords } from './calling-words.ts';
import { PhoneFrame } from './PhoneFrame.tsx';
import { PhoneHeader } from './PhoneHeader.tsx';
import type { Calling } from './use-call.ts';
import { visibilityOf } from './visibility.ts';

/** What `CallingWidget` is given. */
export interface CallingWidgetProps {
  /** What `useCall` gives. */
  calling: Calling;
  provider: CallingProvider;
  /** More for the header, such as a switcher between phones. */
  children?: ReactNode;
  /** Told when the agent hides the phone by its button. */
  onHide?: (() => void) | undefined;
  /** Replaces built-in words, any of them. */
  words?: Partial<CallingWords> | undefined;
}

/**
 * One provider's phone: a header that tells its state, with minimise and hide, and its frame. A phone that is minimised, hidden or
 * behind another stays in the page, as a frame that leaves it loses its call. `data-status` tells the state of the connection,
 * `data-call` that of the call.
 */
export function CallingWidget({ calling, provider, children, onHide, words: changed }: CallingWidgetProps) {
  const words = { ...callingWords, ...changed };
  const { switchboard } = calling;
  const { board } = switchboard;
  const phone = board.phoneOf(provider.id);
  const { isHidden, isMinimized } = visibilityOf(board.getState().dock, provider.id);
  const hide = (): void => {
    calling.hide();
    onHide?.();
  };
  return (
    <section
      className="pw-phone"
      aria-label={provider.name}
      data-status={phone.connection.status}
      data-call={phone.call.status}
      style={isHidden ? outOfSight : undefined}
    >
      <PhoneHeader provider={provider} phone={phone} isMinimized={isMinimized} calling={calling} words={words} onHide={hide}>
        {children}
      </PhoneHeader>
      <div className="pw-phone-body" style={isMinimized ? outOfSight : undefined}>
        <PhoneFrame provider={provider} switchboard={switchboard} words={words} />
      </div>
    </section>
  );
}

// Not `display: none`, which would take the phone's page its size.
const outOfSight = { position: 'absolute', visibility: 'hidden', pointerEvents: 'none' } as const;
