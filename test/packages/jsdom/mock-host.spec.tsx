/// <reference types="vitest/globals" />
// Run by Vitest and by Jest, each with its own `test` and `expect`: see ../in-jsdom.test.ts.

import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import {
  useAutoHeight,
  useCallingExtension,
  useHostEnvironment,
  useHostPath,
  useHostState,
  useWidgetHost,
  verifyWithPublicKey,
  WidgetGate,
  type WidgetHost,
} from 'partner-widgets/partner';
import {
  companyContext,
  createMockHost,
  type MockHost,
  type MockHostOptions,
  testPublicKey,
  testSecretKey,
  verifyWithSecretKey,
} from 'partner-widgets/testing';
import { useRef } from 'react';

let host: MockHost | undefined;
const open = async (options?: MockHostOptions): Promise<MockHost> => {
  host = await createMockHost(options);
  return host;
};

afterEach(() => {
  cleanup();
  host?.close();
});

const verify = verifyWithSecretKey(testSecretKey);

const Homes = () => (
  <WidgetGate verify={verify}>{({ context }) => <h1>{context.person?.firstName ?? context.company?.name}</h1>}</WidgetGate>
);

/** A page that does one thing when its button is clicked, and shows what came of it. */
function Asks({ ask }: { ask: (crm: WidgetHost) => Promise<unknown> }) {
  const crm = useWidgetHost();
  const out = useRef<HTMLOutputElement>(null);
  const onClick = async () => {
    const answer = await ask(crm);
    if (out.current) out.current.textContent = JSON.stringify(answer);
  };
  return (
    <>
      <button type="button" onClick={onClick}>
        {crm.status}
      </button>
      <output ref={out} />
    </>
  );
}

async function answerOf(ask: (crm: WidgetHost) => Promise<unknown>): Promise<unknown> {
  render(<Asks ask={ask} />);
  fireEvent.click(await screen.findByText('connected'));
  await waitFor(() => expect(screen.getByRole('status').textContent).not.toBe(''));
  return JSON.parse(screen.getByRole('status').textContent ?? '');
}

test('the widget shows whom it was opened for, and the CRM hears of it', async () => {
  const crm = await open();
  render(<Homes />);
  expect(await screen.findByText('Jane')).toBeDefined();
  expect(await crm.nextMessage('interactive')).toEqual({});
});

test('the next test is another page', async () => {
  await open({ context: companyContext });
  render(<Homes />);
  expect(screen.queryByText('Jane')).toBeNull();
  expect(await screen.findByText('Acme Corporation')).toBeDefined();
  expect(screen.queryByText('Jane')).toBeNull();
});

test.each([
  ['stale-context', { now: Date.now() - 600_000 }],
  ['future-context', { now: Date.now() + 600_000 }],
  ['signature-mismatch', { secretKey: 'another key' }],
])('%s is shown, and nothing of the contact', async (code, options) => {
  await open(options);
  render(<Homes />);
  expect(await screen.findByText(new RegExp(code))).toBeDefined();
  expect(screen.queryByText('Jane')).toBeNull();
});

test('the public key’s signature holds, and a CRM may have none', async () => {
  const Alone = () => (
    <WidgetGate verify={verifyWithPublicKey(testPublicKey)}>{({ context }) => <h1>{context.person?.firstName}</h1>}</WidgetGate>
  );
  await open();
  render(<Alone />);
  expect(await screen.findByText('Jane')).toBeDefined();
  cleanup();
  host?.close();
  await open({ publicKeySignature: false });
  render(<Alone />);
  expect(await screen.findByText(/missing-public-key-signature/)).toBeDefined();
});

test('a newer context takes the place of the last; one that does not verify does not', async () => {
  const crm = await open();
  render(<Homes />);
  await screen.findByText('Jane');
  await crm.updateContext({ ...companyContext, company: { id: 'company-2', name: 'Umbrella' } }, { secretKey: 'another key' });
  await crm.updateContext({ ...companyContext, company: { id: 'company-3', name: 'Initech' } });
  expect(await screen.findByText('Initech')).toBeDefined();
});

test('a toast is heard, and answered', async () => {
  const crm = await open();
  expect(await answerOf((page) => page.toast({ text: 'Saved', kind: 'success' }))).toMatchObject({ supported: true, ok: true });
  expect(await crm.nextMessage('toast')).toEqual({ text: 'Saved', kind: 'success' });
});

test.each([
  [true, true],
  [false, false],
  [({ title }: { title: string }) => title === 'Sure?', true],
])('the agent decides: %s', async (confirm, value) => {
  await open({ confirm });
  expect(await answerOf((page) => page.confirm({ title: 'Sure?' }))).toEqual({ supported: true, ok: true, value });
});

test.each<[string, MockHostOptions, unknown]>([
  ['not granted', { capabilities: ['toast'] }, { supported: false, ok: false, failure: { code: 'unsupported' } }],
  ['gone wrong', { refuses: ['open-record'] }, { supported: true, ok: false, failure: { code: 'refused' } }],
  ['without a click', { hasGesture: false }, { supported: true, ok: false, failure: { code: 'refused' } }],
  ['an older CRM', { conversation: false }, { supported: false, ok: false, failure: { code: 'unsupported' } }],
  ['well', {}, { supported: true, ok: true }],
])('a record is opened: %s', async (_, options, answer) => {
  await open(options);
  expect(await answerOf((page) => page.openRecord({ viewType: 'person', recordId: '7' }))).toMatchObject(Object(answer));
});

test('a file is handed over whole', async () => {
  const crm = await open();
  expect(await answerOf((page) => page.download({ fileName: 'homes.csv', content: 'a,b' }))).toMatchObject({ ok: true });
  const { content } = await crm.nextMessage('download');
  expect(content instanceof Blob && content.size).toBe(3);
});

test('what waits for a CRM that begins anew fails, and what comes after is answered', async () => {
  const crm = await open({ confirm: () => new Promise(() => {}) });
  const asked = answerOf((page) => page.confirm({ title: 'Sure?' }));
  await crm.nextMessage('confirm');
  crm.restart();
  expect(await asked).toMatchObject({ ok: false, failure: { code: 'disconnected' } });
});

test('the environment is applied, and changes', async () => {
  const Look = () => <p>{useHostEnvironment().theme}</p>;
  const crm = await open({ environment: { theme: 'sunrise', colorScheme: 'light', tokens: { '--pw-accent': '#123456' } } });
  render(<Look />);
  expect(await screen.findByText('sunrise')).toBeDefined();
  expect(document.documentElement.style.getPropertyValue('--pw-accent')).toBe('#123456');
  act(() => crm.setEnvironment({ theme: 'midnight', colorScheme: 'dark' }));
  expect(await screen.findByText('midnight')).toBeDefined();
});

test('state, path and height cross', async () => {
  const parse = (kept: unknown) => (typeof kept === 'string' ? kept : undefined);
  function Draft() {
    const main = useRef<HTMLElement>(null);
    const { value, set, isRestored } = useHostState('draft', '', parse);
    const [path, setPath] = useHostPath();
    useAutoHeight(main);
    return (
      <main ref={main}>
        <button type="button" onClick={() => set(`${value}!`)}>
          {isRestored ? value : 'waiting'}
        </button>
        <button type="button" onClick={() => setPath('/homes/9')}>
          {path ?? 'nowhere'}
        </button>
      </main>
    );
  }
  const crm = await open({ state: { draft: 'Likes the ferry' }, path: '/homes/7' });
  render(<Draft />);
  fireEvent.click(await screen.findByText('Likes the ferry'));
  fireEvent.click(await screen.findByText('/homes/7'));
  expect(await crm.nextMessage('state')).toEqual({ key: 'draft', json: '"Likes the ferry!"' });
  expect(await crm.nextMessage('path')).toEqual({ path: '/homes/9' });
  await waitFor(() => expect(crm.state).toEqual({ draft: 'Likes the ferry!' }));
  expect(crm.path).toBe('/homes/9');
  await crm.nextMessage('resize');
  // jsdom has no layout; the host's least is what is left.
  expect(crm.talk.height).toBe(120);
});

test('a phone is dialled, and its call is written down', async () => {
  function Phone() {
    const phone = useCallingExtension({ isLoggedIn: true });
    const call = () => (phone.status === 'dialing' ? phone.outgoingCall({ externalCallId: 'call-1', createEngagement: true }) : undefined);
    return (
      <button type="button" onClick={call}>
        {phone.status} {'call' in phone ? `${phone.call.toNumber} ${phone.call.engagementId ?? ''}` : ''}
      </button>
    );
  }
  const crm = await open();
  render(<Phone />);
  expect(await crm.nextMessage('INITIALIZED')).toMatchObject({ isLoggedIn: true });
  expect(crm.dial('+1 555 0100')).toBe(true);
  fireEvent.click(await screen.findByText(/dialing \+1 555 0100/));
  expect(await crm.nextMessage('OUTGOING_CALL_STARTED')).toMatchObject({ externalCallId: 'call-1' });
  expect(await screen.findByText('ringing +1 555 0100 701')).toBeDefined();
  expect(crm.call).toMatchObject({ status: 'ringing', externalCallId: 'call-1' });
});

test('a message that does not come is missed by name', async () => {
  const crm = await open();
  await expect(crm.nextMessage('toast', 50)).rejects.toThrow('No "toast" came within 50 ms. What came: nothing.');
});

test('a silent CRM answers nothing', async () => {
  const crm = await open();
  crm.fallSilent();
  render(<Asks ask={async () => undefined} />);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(screen.queryByText('connected')).toBeNull();
  expect(screen.getByText('connecting')).toBeDefined();
});

test('nothing is left after close', async () => {
  const left = () => ({
    href: location.href,
    parent: window.parent,
    referrer: document.referrer,
    media: typeof window.matchMedia,
    root: document.documentElement.outerHTML.replace(/>.*/s, ''),
  });
  document.documentElement.style.colorScheme = 'light dark';
  const before = left();
  const Look = () => <p>{useHostEnvironment().theme}</p>;
  const crm = await open({ environment: { theme: 'midnight', colorScheme: 'dark', tokens: { '--pw-accent': '#123456' } } });
  render(<Look />);
  expect(await screen.findByText('midnight')).toBeDefined();
  expect([window.parent === before.parent, left().root === before.root]).toEqual([false, false]);
  await expect(createMockHost()).rejects.toThrow('open already');
  cleanup();
  crm.close();
  expect(left()).toEqual(before);
  expect(document.querySelectorAll('iframe').length).toBe(0);
});
