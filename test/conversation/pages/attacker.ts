// A page that wants to be heard: beside the widget, around it, in its place, or on the widget's own origin. `flood` posts hostile
// messages to a window; those that went are counted, and so is what this page hears.

import type {} from '../../wire/pages/window.ts';

const polluted = (type: string): object =>
  JSON.parse(`{"type":"${type}","messageId":"a","__proto__":{"polluted":true},"data":{"__proto__":{"polluted":true},"text":"x"}}`);
const signed = { context: 'eyJ9', signature: '0'.repeat(64) };
const cyclic: Record<string, unknown> = { type: 'toast', messageId: 'a' };
cyclic['data'] = cyclic;

function hostile(at: number, nonce: string): [message: unknown, ports?: MessagePort[]] {
  const messageId = `${nonce}-${(at % 50) + 1}`;
  const all: [message: unknown, ports?: MessagePort[]][] = [
    [{ type: 'toast', messageId, data: { text: 'From the attacker' } }],
    [{ type: 'open-url', messageId, data: { url: 'javascript:alert(1)' } }],
    [{ type: 'unsaved-changes', messageId, data: { hasUnsavedChanges: true } }],
    [{ type: 'badge', messageId, data: { text: '99' } }],
    [{ type: 'resize', messageId, data: { height: 4_000 } }],
    [{ type: 'welcome', messageId, data: { version: 1, capabilities: ['toast'], signed, path: '/evil' } }],
    [{ type: 'context', messageId, data: { signed } }],
    [{ type: 'environment', messageId, data: { theme: 'evil' } }],
    [{ type: 'path', messageId, data: { path: '/evil' } }],
    [{ type: 'answer', messageId, data: { to: messageId, supported: true, ok: true, value: { isConfirmed: true } } }],
    [{ type: 'SYNC', messageId, hostUrl: location.origin, partnerWidgets: { nonce, version: 1 } }, [new MessageChannel().port1]],
    [{ type: 'SYNC_ACK', messageId, version: '0.9.7', partnerWidgets: { nonce } }, [new MessageChannel().port1]],
    [{ type: 'SYNC_ACK', messageId: `${nonce}-check-1`, version: '0.9.7' }],
    [{ type: 'knock', messageId }],
    [polluted('toast')],
    [cyclic],
    [null],
    ['toast'],
    [{ type: 'constructor', messageId, data: new Array(4_000_000_000) }],
    [{ type: 'hello', messageId, data: { version: 1, listensTo: ['context'] } }],
  ];
  return all[at % all.length]!;
}

window.attacker = {
  heard: 0,
  async flood(target, count, nonce = 'p0') {
    const victim = target === 'parent' ? parent : parent.frames[target]!;
    for (let at = 0; at < count; at++) {
      const [message, ports] = hostile(at, nonce);
      victim.postMessage(message, '*', ports);
      if (at % 500 === 499) await new Promise((resolve) => setTimeout(resolve));
    }
  },
};
addEventListener('message', () => window.attacker.heard++);
