/** What the inputs hold, as the JSON that `checkCallingSettings` reads. */
export function readSettingsForm(form: HTMLFormElement): Record<string, unknown> {
  const data = new FormData(form);
  return {
    name: data.get('name'),
    url: data.get('url'),
    width: readSize(data.get('width')),
    height: readSize(data.get('height')),
    isReady: data.has('isReady'),
    supportsInboundCalling: data.has('supportsInboundCalling'),
    usesRemote: data.has('usesRemote'),
  };
}

/** Nothing is the default; what is no number is left for the check to refuse. */
function readSize(text: FormDataEntryValue | null): unknown {
  if (typeof text !== 'string' || text.trim() === '') return undefined;
  const size = Number(text);
  return Number.isNaN(size) ? text : size;
}
