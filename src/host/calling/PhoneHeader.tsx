import type { ReactNode } from 'react';
import type { CallingProvider } from '../../protocol/calling-settings.ts';
import type { CallingWords } from './calling-words.ts';
import { describePhone } from './describe-phone.ts';
import type { Phone } from './phone.ts';
import type { Calling } from './use-call.ts';

interface PhoneHeaderProps {
  provider: CallingProvider;
  phone: Phone;
  isMinimized: boolean;
  calling: Calling;
  words: CallingWords;
  onHide: () => void;
  children: ReactNode;
}

/** Whose phone it is, what it does, and the two ways to make room. */
export function PhoneHeader({ provider, phone, isMinimized, calling, words, onHide, children }: PhoneHeaderProps) {
  return (
    <header className="pw-phone-head">
      <div className="pw-phone-title">
        {children || <bdi className="pw-phone-name">{provider.name}</bdi>}
        <span className="pw-phone-state" role="status">
          {describePhone(phone, provider.name, words)}
        </span>
      </div>
      <button
        type="button"
        className="pw-phone-button"
        data-icon={isMinimized ? 'restore' : 'minimize'}
        aria-label={isMinimized ? words.restore : words.minimize}
        title={isMinimized ? words.restore : words.minimize}
        onClick={isMinimized ? calling.open : calling.minimize}
      />
      <button type="button" className="pw-phone-button" data-icon="hide" aria-label={words.hide} title={words.hide} onClick={onHide} />
    </header>
  );
}
