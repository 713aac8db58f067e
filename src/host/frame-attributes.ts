/**
 * What every widget's frame gets. Scripts and same-origin go together because a widget is never on the host's own origin
 * (`checkWidgetUrl`): without same-origin its module scripts, its storage and the calls to its own server are blocked.
 * The sandbox has no word for top navigation, so a widget cannot take the CRM's page away. No device permission is granted.
 * `strict-origin` tells the widget which CRM frames it, and no more.
 */
export const frameAttributes = {
  sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox',
  allow: '',
  referrerPolicy: 'strict-origin',
  loading: 'eager',
} as const;
