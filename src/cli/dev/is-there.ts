import { connect } from 'node:net';

const PATIENCE = 1_500;

/** Does anything listen at this URL? Asked without a request, which would only fill the log of the widget's server. */
export function isThere(url: URL): Promise<boolean> {
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  return new Promise((resolve) => {
    const socket = connect({ host: url.hostname.replace(/^\[|\]$/g, ''), port });
    const end = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(PATIENCE, end(false)).once('connect', end(true)).once('error', end(false));
  });
}
