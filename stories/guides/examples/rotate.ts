import { createVerifyHandler } from 'partner-widgets/server';

const { WIDGET_SECRET_KEY, OLD_WIDGET_SECRET_KEY } = process.env;

export const POST = createVerifyHandler({
  // The new key and, until the CRM signs with it, the old one.
  secretKeys: [WIDGET_SECRET_KEY, OLD_WIDGET_SECRET_KEY].filter((key) => key !== undefined),
});
