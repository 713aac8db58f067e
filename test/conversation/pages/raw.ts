import type { RawPage } from './window.ts';

// A widget's end by hand: it answers every SYNC, keeps the port, and says only what the test says. `?knock` announces itself.

let port: MessagePort | undefined;
const raw: RawPage = { heard: [], nonce: '', say: (message) => port?.postMessage(message) };
window.raw = raw;

addEventListener('message', ({ data, origin }: MessageEvent<{ type: string; messageId: string; partnerWidgets?: { nonce: string } }>) => {
  if (data.type !== 'SYNC' || data.partnerWidgets?.nonce === raw.nonce) return;
  raw.nonce = data.partnerWidgets?.nonce ?? '';
  const { port1, port2 } = new MessageChannel();
  port = port1;
  port1.onmessage = (event: MessageEvent<{ type: string }>) => raw.heard.push(event.data);
  parent.postMessage({ ...data, type: 'SYNC_ACK', version: '0.9.7', iFrameUrl: location.origin }, origin, [port2]);
});
