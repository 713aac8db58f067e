import type { PartnerWidgetsOptions } from 'partner-widgets/host';
import { type FrameOptions, signWithEndpoint } from 'partner-widgets/host';

/** All partners of this CRM speak, so a frame is shown once its page has answered: a blank one is told from a widget. */
export const frameOptions = {
  sign: signWithEndpoint('/api/sign'),
  readiness: 'handshake',
  loadTimeoutSeconds: 12,
} as const satisfies FrameOptions & Pick<PartnerWidgetsOptions, 'sign'>;
