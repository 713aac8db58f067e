/** Tells the host, once what was rendered is painted. */
export function tellPainted() {
  const host = location.origin.replace('localhost', '127.0.0.1');
  requestAnimationFrame(() => setTimeout(() => parent.postMessage('painted', host)));
}
