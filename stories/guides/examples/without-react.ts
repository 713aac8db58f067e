import { type Result, readSignedContext, type WidgetContext } from 'partner-widgets/protocol';

const signed = readSignedContext(location.search);
const result = signed.ok ? await verified(signed.value) : signed;
// `textContent`, never `innerHTML`: a name may hold markup.
document.querySelector('h1')!.textContent = result.ok ? greeting(result.value) : `Not shown: ${result.failure.code}`;

function greeting({ person, company }: WidgetContext): string {
  return `Homes for ${person?.firstName ?? company?.name ?? 'you'}`;
}

async function verified(body: object): Promise<Result<WidgetContext>> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch('/verify', { method: 'POST', headers, body: JSON.stringify(body) });
  return response.json();
}
