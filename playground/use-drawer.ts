import { type RefObject, useEffect, useRef, useState } from 'react';
import { useMedia } from './desk/use-media.ts';

interface Drawer {
  /** Is there too little room to have the controls beside the stage? */
  isDrawer: boolean;
  isOpen: boolean;
  panel: RefObject<HTMLElement | null>;
  toggle: RefObject<HTMLButtonElement | null>;
  open: () => void;
  close: () => void;
}

/** Focus goes into the drawer with the agent, and back to its button. */
export function useDrawer(): Drawer {
  const isDrawer = useMedia('(max-width: 960px)');
  const [isWanted, setIsWanted] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const isOpen = isDrawer && isWanted;
  const close = (): void => {
    setIsWanted(false);
    toggle.current?.focus();
  };
  useEffect(() => {
    if (!isOpen) return;
    panel.current?.focus();
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      setIsWanted(false);
      toggle.current?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [isOpen]);
  return { isDrawer, isOpen, panel, toggle, open: () => setIsWanted(true), close };
}
