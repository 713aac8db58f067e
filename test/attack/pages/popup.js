// What a widget's popup does, which the sandbox no longer holds.

const { evil } = window.origins;
const { opener } = window;
const wish = new URLSearchParams(location.search).get('do') ?? '';
const away = `${evil}/popup?from=popup`;

const deeds = {
  'move-top': () => (opener.top.location = away),
  'move-parent': () => (opener.parent.location = away),
  read: () => opener.parent.document.title,
};

function attempt() {
  try {
    return `done ${typeof deeds[wish]?.()}`;
  } catch (error) {
    return error instanceof DOMException || error instanceof Error ? error.name : String(error);
  }
}

if (wish) {
  void fetch('/report', { method: 'POST', body: JSON.stringify([wish, attempt()]), keepalive: true });
  setTimeout(() => close(), 500);
}
