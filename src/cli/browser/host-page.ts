/** What a widget's frame gets in `SignedWidgetFrame`: the rooms do not import each other, and a test holds both against each other. */
export const frameAttributes = {
  sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox',
  allow: '',
  referrerPolicy: 'strict-origin',
} as const;

/** The CRM's page: the widget in the frame that it gets there, as wide as the agent's window or a phone. */
export function hostPage(widgetUrl: string, width: number): string {
  const { sandbox, allow, referrerPolicy } = frameAttributes;
  return `<!doctype html><html lang="en"><title>CRM</title><style>body{margin:0}iframe{border:0;width:${width}px;height:800px}</style>
<iframe title="Widget" sandbox="${sandbox}" allow="${allow}" referrerpolicy="${referrerPolicy}" src="${inAttribute(widgetUrl)}"></iframe></html>`;
}

function inAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
