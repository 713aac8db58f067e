import { createVerifyHandler } from 'partner-widgets/server';
import { readSettings } from '../../../lib/settings';

/** The widget's: for the contexts that the CRM signs anew while the page is open. */
export const POST = (request: Request): Promise<Response> => createVerifyHandler({ secretKeys: readSettings().widgetSecretKey })(request);
