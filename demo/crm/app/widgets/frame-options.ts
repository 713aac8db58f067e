import type { PartnerWidgetsOptions } from 'partner-widgets/host';
import { type FrameOptions, signWithEndpoint } from 'partner-widgets/host';
import { widgetIds } from '../../widgets/first-widgets.ts';

/** The demo's own partners speak, so their frames are shown once the page has answered: a blank one is told from a widget. */
export const frameOptions = {
  sign: signWithEndpoint('/api/sign'),
  readiness: ({ widgetId }) => (widgetIds.some((id) => id === widgetId) ? 'handshake' : 'load'),
  loadTimeoutSeconds: 12,
} as const satisfies FrameOptions & Pick<PartnerWidgetsOptions, 'sign'>;
