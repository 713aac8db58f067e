import { type Result, readSignedContext, type WidgetContext } from 'partner-widgets/protocol';

const heading = document.querySelector('h1')!;
const signed = readSignedContext(location.search);
const result = signed.ok ? await verified(signed.value) : signed;
// `textContent`, never `innerHTML`: a name may hold markup.
heading.textContent = result.ok ? `Homes for ${result.value.person?.firstName ?? 'you'}` : `Not shown: ${result.failure.code}`;

async function verified(body: object): Promise<Result<WidgetContext>> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch('/verify', { method: 'POST', headers, body: JSON.stringify(body) });
  return response.json();
}
