import { useHostState, useUnsavedChanges } from 'partner-widgets/partner';

const readText = (kept: unknown): string | undefined => (typeof kept === 'string' ? kept : undefined);

export function Note({ save }: { save: (note: string) => Promise<void> }) {
  const options = { allowedOrigins: ['https://crm.example'] };
  const { value: note, set, isRestored } = useHostState('note', '', readText, options);
  useUnsavedChanges(note !== '', options);
  const onSave = async (): Promise<void> => {
    await save(note);
    set('');
  };
  return (
    <>
      <textarea aria-label="Note" aria-busy={!isRestored} value={note} onChange={(event) => set(event.target.value)} />
      <button type="button" onClick={onSave}>
        Save
      </button>
    </>
  );
}
