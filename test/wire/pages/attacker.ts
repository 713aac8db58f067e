import type { Attacker } from './window.ts';

// A page that wants to be heard: beside the phone, around it, in its place, or as the phone itself.

const cyclic: Record<string, unknown> = { type: 'CALL_DATA', messageId: 'p1' };
cyclic['data'] = cyclic;

const hostUrl = location.origin;
const engagementProperties = { hs_call_body: 'x'.repeat(10_000) };

function hostile(at: number, nonce: string): [message: unknown, ports?: MessagePort[]] {
  const messageId = `${nonce}-${(at % 300) + 1}`;
  switch (at % 12) {
    case 0:
      return [{ type: 'SYNC', messageId, hostUrl, partnerWidgets: { nonce } }];
    case 1:
      return [{ type: 'SYNC_ACK', messageId, version: '0.9.7', iFrameUrl: hostUrl }];
    case 2:
      return [{ type: 'SYNC_ACK', messageId, iFrameUrl: hostUrl, partnerWidgets: { nonce } }, [new MessageChannel().port1]];
    case 3:
      return [{ type: 'DIAL_NUMBER', messageId, data: { phoneNumber: '+19005550199' } }];
    case 4:
      return [{ type: 'INITIALIZED', messageId, data: { isLoggedIn: true } }];
    case 5:
      return [{ type: 'CALL_COMPLETED', messageId, data: { engagementProperties } }];
    case 6:
      return [{ type: 'SET_WIDGET_URL', messageId, iFrameUrl: hostUrl, data: { iFrameUrl: hostUrl } }];
    case 7:
      return [cyclic];
    case 8:
      return [JSON.parse(`{"type":"ERROR","messageId":"x","__proto__":{"polluted":true},"data":{"__proto__":{"polluted":true}}}`)];
    case 9:
      return [null];
    case 10:
      return [{ type: 'constructor', messageId, data: new Array(4_000_000_000) }];
    default:
      return [{ type: 'END_CALL', messageId }];
  }
}

const attacker: Attacker = {
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

addEventListener('message', () => attacker.heard++);
window.attacker = attacker;
