import { postHostile } from './hostile.ts';
import type { Speaker } from './window.ts';

// An evil widget: it shakes hands by the book, and then says on its private port whatever it likes.

let port: MessagePort | undefined;
let count = 0;
let nonce = '';
const speaker: Speaker = {
  ...{ posted: 0, isDone: false, unsendable: 0, heard: [], isConnected: false },
  say(type, data) {
    port?.postMessage({ type, messageId: `s${count++}`, data });
  },
  flood(most, kind) {
    speaker.isDone = false;
    void run(most, kind).then(() => {
      speaker.isDone = true;
    });
  },
};
window.speaker = speaker;

addEventListener('message', ({ data, origin, source }) => {
  if (source !== parent) return;
  speaker.heard.push(JSON.stringify(data) ?? '');
  if (data?.type !== 'SYNC' || data.partnerWidgets?.nonce === nonce) return;
  nonce = data.partnerWidgets?.nonce ?? '';
  const { port1, port2 } = new MessageChannel();
  port = port1;
  port1.onmessage = (event) => {
    speaker.heard.push(JSON.stringify(event.data) ?? '');
    if (event.data.type === 'welcome') speaker.isConnected = true;
  };
  parent.postMessage({ ...data, type: 'SYNC_ACK', version: '0.9.7', iFrameUrl: location.origin }, origin, [port2]);
  speaker.say('hello', { version: 1, listensTo: ['context', 'environment', 'path'] });
});

const wishes: [type: string, data: object][] = [
  ['toast', { text: 'Again' }],
  ['badge', { text: '9' }],
  ['badge', { text: '10' }],
  ['confirm', { title: 'Again?' }],
  ['modal', { path: '/speaker', title: 'Again' }],
  ['open-record', { viewType: 'person', recordId: '2' }],
  ['open-url', { url: 'https://evil.example' }],
  ['copy', { text: 'x' }],
  ['download', { fileName: 'x', content: 'x' }],
  ['refresh-record', {}],
  ['context', {}],
  ['path', { path: '/a' }],
  ['unsaved-changes', { hasUnsavedChanges: false }],
  ['state', { key: 'k', json: '1' }],
];

async function run(most: number, kind: Parameters<Speaker['flood']>[1]): Promise<void> {
  if (kind === 'hostile') {
    const post = (message: unknown, transfer: Transferable[]): void => port?.postMessage(message, transfer);
    speaker.unsendable += await postHostile(post, most, 'n', () => speaker.posted++);
    return;
  }
  for (let at = 0; at < most; at++) {
    say(kind, at);
    speaker.posted++;
    if (at % 500 === 499) await new Promise((resolve) => setTimeout(resolve));
  }
}

function say(kind: Exclude<Parameters<Speaker['flood']>[1], 'hostile'>, at: number): void {
  const [type, data] = wishes[at % wishes.length] ?? ['toast', {}];
  if (kind === 'wishes') speaker.say(type, data);
  else if (kind === 'questions') speaker.say(at % 2 ? 'confirm' : 'modal', { path: '/speaker', title: `Again ${at}` });
  else if (kind === 'heights') speaker.say('resize', { height: at % 2 ? 200 : 800 });
  else if (kind === 'knocks') parent.postMessage({ type: 'knock', messageId: `k${at}` }, '*');
  else parent.postMessage({ type: 'SYNC_ACK', messageId: `n-${at}`, version: '0.9.7' }, '*', [new MessageChannel().port1]);
}
