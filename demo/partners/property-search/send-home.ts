import type { WidgetHost } from 'partner-widgets/partner';
import type { Person } from 'partner-widgets/protocol';
import { addressOf } from './home-words.ts';
import type { Home } from './homes.ts';

/** Asks first, in the CRM's own dialog. This demo then sends nothing. */
export async function sendHome(host: WidgetHost, home: Home, { firstName, emails }: Person): Promise<void> {
  const name = firstName ?? 'them';
  const asked = await host.confirm({
    title: `Send this home to ${name}?`,
    text: `${addressOf(home)} goes to ${emails?.[0]?.email ?? 'the e-mail address you enter next'}.`,
    confirmLabel: 'Send',
  });
  if (asked.ok && asked.value) void host.toast({ text: `${home.street} is on its way to ${name}.`, kind: 'success' });
}
