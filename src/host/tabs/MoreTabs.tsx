import { type RefObject, useId, useRef, useState } from 'react';
import type { HostWords } from '../words.ts';
import { TabPicker } from './TabPicker.tsx';
import type { TabEntry } from './tab-entry.ts';
import { useOverflow } from './use-overflow.ts';
import { usePressOutside } from './use-press-outside.ts';

interface MoreTabsProps {
  list: RefObject<HTMLDivElement | null>;
  /** Asked for when the list is opened. */
  entries: () => TabEntry[];
  selected: string | undefined;
  words: HostWords;
  onPick: (id: string) => void;
}

/** The button after tabs that do not fit: it opens a list of all of them. */
export function MoreTabs({ list, entries, selected, words, onPick }: MoreTabsProps) {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const pickerId = useId();
  const overflows = useOverflow(list);
  const leave = (): void => setIsOpen(false);
  const around = usePressOutside(isOpen, leave);
  if (!overflows && !isOpen) return null;
  const cancel = (): void => {
    button.current?.focus();
    leave();
  };
  const pick = (id: string): void => {
    leave();
    onPick(id);
  };
  return (
    <div className="pw-more" ref={around}>
      <button
        type="button"
        ref={button}
        className="pw-more-button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? pickerId : undefined}
        // An open list would be closed by the loss of its focus, and opened again by the click.
        onMouseDown={(event) => isOpen && event.preventDefault()}
        onClick={() => (isOpen ? cancel() : setIsOpen(true))}
      >
        {words.moreTabs}
      </button>
      {isOpen && (
        <TabPicker id={pickerId} entries={entries()} selected={selected} words={words} onPick={pick} onCancel={cancel} onLeave={leave} />
      )}
    </div>
  );
}
