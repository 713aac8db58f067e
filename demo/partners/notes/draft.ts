import type { ConnectedHost } from 'partner-widgets/widget';

const DRAFT = 'draft';

/** Lets the host keep what is half-written, and says that it is: it comes back with the page. */
export function keepDraft(field: HTMLTextAreaElement, host: ConnectedHost): { forget(): void } {
  const tell = (): void => {
    void host.keepState(DRAFT, field.value);
    void host.setUnsavedChanges(field.value.trim() !== '');
  };
  field.addEventListener('input', tell);
  void host.keptState(DRAFT).then((kept) => {
    // What was typed meanwhile is newer.
    if (typeof kept !== 'string' || kept === '' || field.value !== '') return;
    field.value = kept;
    tell();
  });
  return {
    forget() {
      field.value = '';
      tell();
    },
  };
}
