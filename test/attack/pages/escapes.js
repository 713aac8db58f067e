// A widget that wants out of its frame, in many ways. Each gives what came of it: "read …", "done …", or the name of what was thrown.

// Without types, as an enemy cares for none.

const { crm, evil } = window.origins;
const away = `${evil}/popup?from=escape`;
/** Gives "done" where nothing was thrown. */
const does = (deed) => () => {
  deed();
  return 'done';
};
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const read = (value) => `read ${typeof value === 'object' && value ? 'an object' : String(value)}`;

function press(element) {
  document.body.append(element);
  element.click();
  return 'done';
}
const link = (target, href = away) => press(Object.assign(document.createElement('a'), { href, target }));
function form(target) {
  const element = Object.assign(document.createElement('form'), { action: away, target });
  document.body.append(element);
  element.submit();
  return 'done';
}
/** What an inner frame runs, that is none of the widget's own making to its parent. */
async function inner(attributes) {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  document.body.append(frame);
  await pause(300);
  return 'done';
}
const script = `top.location = ${JSON.stringify(away)}`;
const html = `<script>${script}</script>`;
const ask = async (what) => (what ? read(await what) : 'not there');
/** Chromium and WebKit throw at once, Firefox tells it later. */
const started = (worker) =>
  new Promise((resolve) => {
    worker.onerror = () => resolve('error');
    setTimeout(resolve, 5_000, read(worker));
  });
const popup = async (path) => {
  const opened = window.open(`${location.origin}/popup?do=${path}`);
  await pause(600);
  return opened ? 'opened' : 'none';
};

window.escapes = {
  // The agent's page taken away.
  'top.location': does(() => {
    window.top.location = away;
  }),
  'top.location.href': does(() => {
    window.top.location.href = away;
  }),
  'top.location.replace': does(() => {
    window.top.location.replace(away);
  }),
  'parent.location': does(() => {
    parent.location = away;
  }),
  'top.location.hash': does(() => {
    window.top.location = `${crm}/crm#evil`;
  }),
  'a javascript: URL for the top': does(() => {
    window.top.location = 'javascript:document.title="evil"';
  }),
  'a link to _top': () => link('_top'),
  'a link to _parent': () => link('_parent'),
  'a link to the CRM’s window by its name': () => link('crm-window'),
  'a form to _top': () => form('_top'),
  'a form to _parent': () => form('_parent'),
  'window.open to _top': () => (window.open(away, '_top') ? 'opened' : 'none'),
  'window.open to _parent': () => (window.open(away, '_parent') ? 'opened' : 'none'),
  'window.open to the CRM’s window by its name': does(() => {
    window.open(away, 'crm-window');
  }),
  'a base whose target is _top': () => {
    document.head.append(Object.assign(document.createElement('base'), { target: '_top' }));
    return link('');
  },
  'an inner frame by srcdoc': () => inner({ srcdoc: html }),
  'an inner frame by data:': () => inner({ src: `data:text/html,${encodeURIComponent(html)}` }),
  'an inner frame by blob:': () => inner({ src: URL.createObjectURL(new Blob([html], { type: 'text/html' })) }),
  'an inner frame by javascript:': () => inner({ src: `javascript:${script}` }),
  'an inner frame with a laxer sandbox': () =>
    inner({ srcdoc: html, sandbox: 'allow-scripts allow-top-navigation allow-modals allow-same-origin' }),
  'a popup that moves its opener’s top': () => popup('move-top'),
  'a popup that moves its opener’s parent': () => popup('move-parent'),
  'a popup that reads its opener’s parent': () => popup('read'),
  // What holds the page up.
  alert: () => read(window.alert('evil')),
  confirm: () => read(window.confirm('evil')),
  prompt: () => read(window.prompt('evil')),
  print: () => {
    let printed = 0;
    addEventListener('beforeprint', () => printed++);
    print();
    return read(printed);
  },
  // The host's page read or changed.
  'parent.document': () => read(parent.document),
  'parent.document.write': does(() => {
    parent.document.write('evil');
  }),
  'parent.document.cookie': () => read(parent.document.cookie),
  'parent.localStorage': () => read(parent.localStorage.secret),
  'parent.sessionStorage': () => read(parent.sessionStorage),
  'parent.indexedDB': () => read(parent.indexedDB),
  'parent.location.href': () => read(parent.location.href),
  'parent.location.search': () => read(parent.location.search),
  'parent.name': () => read(parent.name),
  'parent.history': () => read(parent.history.length),
  'parent.performance': () => read(parent.performance.getEntries()),
  'parent.navigator': () => read(parent.navigator),
  'parent.crm': () => read(parent.crm),
  'parent.eval': () => read(parent.eval('1')),
  'parent.setTimeout': () => read(parent.setTimeout('document.title="evil"')),
  'parent.fetch': () => read(parent.fetch('/secret')),
  'parent.dispatchEvent': () => read(parent.dispatchEvent(new MessageEvent('message', { data: 'x', origin: crm }))),
  'a property of the parent’s': does(() => {
    parent.evil = 1;
  }),
  'the parent’s prototype': does(() => {
    Reflect.setPrototypeOf(parent, { evil: 1 });
  }),
  'window.frameElement': () => read(window.frameElement),
  'its own sandbox attribute': does(() => {
    window.frameElement.removeAttribute('sandbox');
  }),
  'another widget’s document': () => read(parent.frames[1].document),
  'another widget’s address': () => read(parent.frames[1].location.href),
  'another widget’s place': does(() => {
    parent.frames[1].location = away;
  }),
  'document.domain': does(() => {
    document.domain = 'localhost';
  }),
  opener: () => read(window.opener),
  'top.opener': () => read(window.top.opener),
  'window.name': () => read(JSON.stringify(window.name)),
  'close of its own window': does(() => {
    close();
  }),
  'parent.stop': does(() => {
    parent.stop();
  }),
  'the CRM’s page by fetch': async () => read(await (await fetch(`${crm}/crm`, { credentials: 'include' })).text()),
  'the CRM’s page by XMLHttpRequest': () => {
    const request = new XMLHttpRequest();
    request.open('GET', `${crm}/crm`, false);
    request.send();
    return read(request.responseText);
  },
  'a service worker over the CRM': async () => ask(navigator.serviceWorker?.register(`${crm}/crm`, { scope: `${crm}/` })),
  'a shared worker of the CRM’s': () => started(new SharedWorker(`${crm}/crm`)),
  'a worker of the CRM’s': () => started(new Worker(`${crm}/crm`)),
  'a BroadcastChannel to the CRM': async () => {
    const channel = new BroadcastChannel('crm');
    channel.postMessage('evil');
    await pause(200);
    return 'done';
  },
  'localStorage under the CRM’s key': does(() => {
    localStorage.setItem('secret', 'evil');
  }),
  'a cookie for the CRM’s host': () => {
    // biome-ignore lint/suspicious/noDocumentCookie: as an enemy does.
    document.cookie = 'evil=1; domain=localhost; path=/';
    return read(document.cookie);
  },
  'a message with an origin of its own': async () => {
    parent.postMessage({ origin: crm, source: 'crm', type: 'toast', messageId: '1', data: { text: 'evil' } }, '*');
    await pause(200);
    return 'done';
  },
  // What the agent's machine has.
  fullscreen: () => ask(document.documentElement.requestFullscreen?.()),
  'the pointer, locked': async () => {
    const refused = new Promise((_, reject) =>
      document.addEventListener('pointerlockerror', () => reject(new DOMException('', 'Refused'))),
    );
    const locked = document.body.requestPointerLock?.();
    await Promise.race([locked ?? refused, refused, pause(500)]);
    return read(document.pointerLockElement);
  },
  'the screen, locked': () => ask(screen.orientation?.lock?.('landscape')),
  camera: () => ask(navigator.mediaDevices?.getUserMedia({ video: true })),
  microphone: () => ask(navigator.mediaDevices?.getUserMedia({ audio: true })),
  'the screen, recorded': () => ask(navigator.mediaDevices?.getDisplayMedia?.()),
  place: () =>
    new Promise((resolve) => {
      if (!navigator.geolocation) return resolve('not there');
      navigator.geolocation.getCurrentPosition(
        () => resolve('read a place'),
        ({ code }) => resolve(`refused ${code}`),
        { timeout: 500 },
      );
    }),
  'the clipboard, read': () => ask(navigator.clipboard?.readText?.()),
  usb: () => ask(navigator.usb?.requestDevice({ filters: [] })),
  bluetooth: () => ask(navigator.bluetooth?.requestDevice({ acceptAllDevices: true })),
  serial: () => ask(navigator.serial?.requestPort()),
  hid: () => ask(navigator.hid?.requestDevice({ filters: [] })),
  midi: () => ask(navigator.requestMIDIAccess?.()),
  'a passkey': () => ask(navigator.credentials?.get({ publicKey: { challenge: new Uint8Array(16), timeout: 300 } })),
  'a payment': () =>
    ask(
      window.PaymentRequest &&
        new PaymentRequest([{ supportedMethods: 'https://evil.example/pay' }], {
          total: { label: 'x', amount: { currency: 'EUR', value: '1' } },
        }).show(),
    ),
  'another screen': () => ask(window.PresentationRequest && new window.PresentationRequest('https://evil.example').start()),
  'storage, as if not framed': () => ask(document.requestStorageAccess?.()),
  // What the browser tells it, which is little.
  ancestorOrigins: () => read(location.ancestorOrigins && JSON.stringify([...location.ancestorOrigins])),
  'document.referrer': () => read(document.referrer),
};

const button = document.body.appendChild(document.createElement('button'));
button.textContent = 'Go';
/** Pressed by the agent: with all the rights that a click gives. */
button.onclick = async () => {
  const attempt = window.escapes[String(window.armed)];
  try {
    window.outcome = await attempt?.();
  } catch (error) {
    window.outcome = error instanceof Error || error instanceof DOMException ? error.name : String(error);
  }
};
