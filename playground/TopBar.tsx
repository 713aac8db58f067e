import type { Ref } from 'react';
import type { Session } from '../src/cli/dev/session.ts';
import type { Presence } from './desk/use-presence.ts';

interface TopBarProps {
  session: Session;
  presence: Presence;
  isDrawer: boolean;
  isOpen: boolean;
  toggle: Ref<HTMLButtonElement>;
  onToggle: () => void;
  onReload: () => void;
}

export function TopBar({ session, presence, isDrawer, isOpen, toggle, onToggle, onReload }: TopBarProps) {
  return (
    <header className="topbar">
      <span className="brand">
        <span className="brand-mark" aria-hidden="true" />
        Local CRM
      </span>
      <span className="topbar-widget" data-presence={presence}>
        <span className="topbar-dot" aria-hidden="true" />
        <span className="topbar-url">{session.widgetUrl}</span>
      </span>
      <button type="button" className="button" onClick={onReload}>
        Reload
      </button>
      {isDrawer && (
        <button type="button" className="button" ref={toggle} aria-expanded={isOpen} aria-controls="controls" onClick={onToggle}>
          Controls
        </button>
      )}
    </header>
  );
}
