import type { WidgetHost } from 'partner-widgets/partner';
import type { Home } from './homes.ts';

/** This widget once more, in a dialog of the CRM's: see `Viewing`, which answers with the time. */
export async function bookViewing(host: WidgetHost, home: Home): Promise<void> {
  const path = `/property-search/?${new URLSearchParams({ viewing: home.id })}`;
  const closed = await host.modal({ path, title: 'Book a viewing', size: 'small' });
  if (closed.ok && typeof closed.value === 'string') {
    void host.toast({ text: `${home.street}: viewing ${closed.value}.`, kind: 'success' });
  }
}
