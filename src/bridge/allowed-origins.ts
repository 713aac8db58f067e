/** Every CRM that HubSpot runs: app.hubspot.com, app-eu1.hubspot.com and so on. */
const HUBSPOT = /^https:\/\/app(-[a-z]+\d+)?\.hubspot\.com$/;

/** May a page of this origin frame a phone? Without a list: HubSpot's may, so that changing the import is all of a migration. */
export function isPhoneHost(origin: string, allowedOrigins: readonly string[] | undefined): boolean {
  return allowedOrigins ? isAmong(origin, allowedOrigins) : HUBSPOT.test(origin);
}

/** Is it the origin of one of these? An address that is copied has a slash at its end, or a path. */
export function isAmong(origin: string, allowedOrigins: readonly string[]): boolean {
  return allowedOrigins.some((each) => `${each}/`.startsWith(`${origin}/`));
}
