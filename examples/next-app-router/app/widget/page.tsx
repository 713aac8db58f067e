import type { Metadata } from 'next';
import type { Failure } from 'partner-widgets/protocol';
import { verifyWidgetRequest } from 'partner-widgets/server';
import { readSettings } from '../../lib/settings';
import { Card } from './Card';
import { LiveCard } from './LiveCard';

export const metadata: Metadata = { title: 'Contact card' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Verified on the server before it is rendered: the page that arrives shows the contact, or why not. */
export default async function WidgetPage({ searchParams }: Props) {
  // Awaited first, so that `next build` knows the page for one that waits for a request.
  const query = queryOf(await searchParams);
  const { crmOrigin, widgetSecretKey } = readSettings();
  const result = await verifyWidgetRequest(query, widgetSecretKey);
  // The address was cleaned, and the page loaded anew: what it was opened with is in the browser, and is verified by the route.
  const mayBeKept = !result.ok && result.failure.code === 'missing-context';
  return (
    <main>
      {result.ok || mayBeKept ? (
        <LiveCard allowedOrigins={[crmOrigin]}>{result.ok && <Card context={result.value} />}</LiveCard>
      ) : (
        <NotShown {...result.failure} />
      )}
    </main>
  );
}

function NotShown({ code }: Failure) {
  return (
    <div role="alert">
      <h1>{code === 'stale-context' ? 'This page is out of date' : 'This page could not prove itself'}</h1>
      <p>Nothing was shown. Reload this tab in the CRM to get a fresh copy.</p>
      <p className="code">{code}</p>
    </div>
  );
}

/** The query as text, with what is there twice still there twice. */
function queryOf(parameters: Awaited<Props['searchParams']>): string {
  const pairs = Object.entries(parameters).flatMap(([name, value = []]) => [value].flat().map((each) => [name, each]));
  return `?${new URLSearchParams(pairs)}`;
}
