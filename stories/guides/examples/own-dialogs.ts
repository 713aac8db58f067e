import type { FrameCapabilities } from 'partner-widgets/host';
import { dialogs, snackbar } from './your-crm.ts';

/** Your own in place of the built-in ones. Say in them which widget speaks: the text is the partner's, not yours. */
export const capabilities: FrameCapabilities = {
  toast: ({ text, kind = 'info' }, { widgetId }) => snackbar.show(`${widgetId}: ${text}`, kind),
  confirm: ({ title, text }, { widgetId }) => dialogs.ask({ title, text, from: widgetId }),
};
