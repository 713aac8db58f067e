// Each contender is one script for both of its pages: the host at one name of this machine, the widget in a frame at the other.

export const isHost = parent === window;
export const HOST_ORIGIN = location.origin.replace('127.0.0.1', 'localhost');
export const WIDGET_ORIGIN = location.origin.replace('localhost', '127.0.0.1');
export const WIDGET_URL = `${WIDGET_ORIGIN}${location.pathname}`;

/** What goes there and comes back. */
export const data = { phoneNumber: '+15550199', objectId: 51, objectType: 'CONTACT' };

/** The widget's frame, loaded. */
export async function openFrame() {
  const frame = document.createElement('iframe');
  frame.src = WIDGET_URL;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame;
}

/** The host's pages tell what to measure: a call that resolves with the data when it is back. */
export function measure(roundTrip) {
  window.measure = async (times) => {
    const start = performance.now();
    for (let at = 0; at < times; at++)
      if ((await roundTrip(data)).phoneNumber !== data.phoneNumber) throw new Error('Something else came back.');
    return ((performance.now() - start) * 1000) / times;
  };
}
