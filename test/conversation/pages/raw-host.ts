import type { RawPage } from './window.ts';

// A host's end by hand: it syncs the widget in its frame and then says only what the test says. `?version=` is that of its SYNC.

let port: MessagePort | undefined;
const query = new URLSearchParams(location.search);
const raw: RawPage = { heard: [], nonce: 'n', say: (message) => port?.postMessage(message) };
window.raw = raw;
const frame = document.createElement('iframe');
frame.src = query.get('src') ?? '';
document.body.append(frame);

addEventListener('message', ({ data, ports }: MessageEvent<{ type: string }>) => {
  raw.heard.push(data);
  if (data.type !== 'SYNC_ACK') return;
  clearInterval(timer);
  [port] = ports;
  if (port) port.onmessage = (event: MessageEvent<{ type: string }>) => raw.heard.push(event.data);
});
const timer = setInterval(() => {
  const partnerWidgets = { nonce: raw.nonce, version: Number(query.get('version')) };
  frame.contentWindow?.postMessage({ type: 'SYNC', messageId: 'n-1', hostUrl: location.origin, partnerWidgets }, new URL(frame.src).origin);
}, 100);
