/** "yesterday", "vor 3 Tagen": in the language that the CRM speaks to the agent. */
export function dayOf(daysAgo: number, locale: string): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-daysAgo, 'day');
}
