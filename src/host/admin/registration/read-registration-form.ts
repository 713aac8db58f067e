/** What the inputs hold, as the JSON that `checkRegistration` reads. */
export function readRegistrationForm(form: HTMLFormElement): Record<string, unknown> {
  const data = new FormData(form);
  return {
    name: data.get('name'),
    description: asHtml(data.get('descriptionText')) ?? (data.get('description') || null),
    url: data.get('url'),
    viewTypes: data.getAll('viewTypes'),
    teamId: data.get('teamId') || null,
  };
}

/** Where the editor did not load, text is typed without format; with none, what there was is kept. */
function asHtml(text: FormDataEntryValue | null): string | null {
  if (typeof text !== 'string' || text.trim() === '') return null;
  const lines = text.trim().split(/\r?\n/);
  return lines.map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('');
}
