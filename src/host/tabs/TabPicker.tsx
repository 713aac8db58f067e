import type { HostWords } from '../words.ts';
import { TabOption } from './TabOption.tsx';
import type { TabEntry } from './tab-entry.ts';
import { usePicker } from './use-picker.ts';

interface TabPickerProps {
  id: string;
  entries: readonly TabEntry[];
  selected: string | undefined;
  words: HostWords;
  onPick: (id: string) => void;
  onCancel: () => void;
  /** The focus went elsewhere. */
  onLeave: () => void;
}

/** All tabs in a list, with a filter when there are many. */
export function TabPicker({ id, words, onLeave, ...options }: TabPickerProps) {
  const { hasFilter, filter, changeFilter, shown, active, setActive, idOf, listId, focusProps, focusRef } = usePicker(options);
  return (
    <div
      className="pw-picker"
      role="dialog"
      id={id}
      aria-label={words.allTabs}
      onBlur={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || onLeave()}
    >
      {hasFilter && (
        <input
          {...focusProps}
          ref={focusRef}
          className="pw-picker-filter"
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-autocomplete="list"
          aria-label={words.findTab}
          placeholder={words.findTab}
          value={filter}
          onChange={({ target }) => changeFilter(target.value)}
        />
      )}
      <div
        {...(!hasFilter && { ...focusProps, ref: focusRef })}
        className="pw-picker-list"
        role="listbox"
        id={listId}
        tabIndex={hasFilter ? -1 : 0}
        aria-label={words.allTabs}
      >
        {shown.map((entry, at) => (
          <TabOption
            key={entry.id}
            id={idOf(at)}
            entry={entry}
            isSelected={entry.id === options.selected}
            isActive={at === active}
            words={words}
            onPoint={() => setActive(at)}
            onPick={() => options.onPick(entry.id)}
          />
        ))}
      </div>
      {shown.length === 0 && (
        <p className="pw-picker-none" role="status">
          {words.noTabFound}
        </p>
      )}
    </div>
  );
}
