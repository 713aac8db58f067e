import { TabIcon } from '../TabIcon.tsx';
import type { HostWords } from '../words.ts';
import { TabMarks } from './TabMarks.tsx';
import type { TabEntry } from './tab-entry.ts';

interface TabOptionProps {
  id: string;
  entry: TabEntry;
  isSelected: boolean;
  isActive: boolean;
  words: HostWords;
  onPoint: () => void;
  onPick: () => void;
}

export function TabOption({ id, entry: { label, tab }, isSelected, isActive, words, onPoint, onPick }: TabOptionProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className="pw-picker-option"
      role="option"
      id={id}
      aria-selected={isSelected}
      data-active={isActive || undefined}
      // The focus stays where the keys are heard.
      onMouseDown={(event) => event.preventDefault()}
      onPointerMove={isActive ? undefined : onPoint}
      onClick={onPick}
    >
      {tab && <TabIcon id={tab.widget.id} name={tab.widget.name} iconUrl={tab.widget.iconUrl} />}
      <bdi className="pw-picker-name">{label}</bdi>
      {tab && <TabMarks badge={tab.badge} status={tab.status} words={words} />}
    </button>
  );
}
