import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { isIn, nextActive } from './picker.ts';
import type { TabEntry } from './tab-entry.ts';

// Fewer are seen at a glance.
const FILTER_FROM = 9;

interface PickerOptions {
  entries: readonly TabEntry[];
  selected: string | undefined;
  onPick: (id: string) => void;
  onCancel: () => void;
}

/** A list to pick from by keys: the focus stays in the filter, or on the list when it is short, and the active line moves. */
export function usePicker({ entries, selected, onPick, onCancel }: PickerOptions) {
  const [filter, setFilter] = useState('');
  const [chosen, setActive] = useState(() => entries.findIndex(({ id }) => id === selected));
  const focused = useRef<HTMLElement | null>(null);
  const listId = useId();
  const hasFilter = entries.length >= FILTER_FROM;
  const shown = entries.filter(({ name }) => isIn(name, filter));
  const active = Math.max(0, Math.min(chosen, shown.length - 1));
  const idOf = (at: number): string => `${listId}-${at}`;
  const activeId = shown.length > 0 ? idOf(active) : undefined;
  useEffect(() => focused.current?.focus(), []);
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  const changeFilter = (typed: string): void => {
    setFilter(typed);
    setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const entry = shown[active];
    const next = nextActive(event.key, active, shown.length, hasFilter);
    if (next !== undefined) setActive(next);
    else if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && entry) onPick(entry.id);
    else return;
    event.preventDefault();
  };
  return {
    hasFilter,
    shown,
    active,
    setActive,
    idOf,
    listId,
    filter,
    changeFilter,
    /** For what holds the focus. */
    focusProps: { onKeyDown, 'aria-activedescendant': activeId },
    focusRef: (element: HTMLElement | null) => {
      focused.current = element;
    },
  };
}
