import { useHostState, useUnsavedChanges, useWidgetHost } from 'partner-widgets/partner';
import { useDeed } from './use-deed.ts';
import { useTell } from './use-tell.ts';

const DRAFT = 'Likes the kitchen. Ask about';

const readText = (kept: unknown): string | undefined => (typeof kept === 'string' ? kept : undefined);

/** A note that outlives its page, where the host keeps it. */
export function Note() {
  const { value: note, set, isRestored } = useHostState('note', '', readText);
  const host = useWidgetHost();
  useUnsavedChanges(note !== '');
  useTell({ note, ...(isRestored && { kept: firstNote(note) }) });
  useDeed('draft', isRestored && note === '', () => set(DRAFT));
  const save = (): void => {
    set('');
    void host.toast({ kind: 'success', text: 'The note was saved.' });
  };
  return (
    <section>
      <label>
        Note
        <textarea value={note} rows={3} onChange={(event) => set(event.target.value)} />
      </label>
      <button type="button" onClick={save} disabled={note === ''}>
        Save
      </button>
    </section>
  );
}

let first: string | undefined;

/** What was there when the host had spoken. */
function firstNote(note: string): string {
  first ??= note;
  return first;
}
