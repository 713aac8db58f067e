/** What is asked of a page in a frame. Each question answers a word. */
const PROBES = {
  'crypto.subtle HMAC': `const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    return (await crypto.subtle.sign('HMAC', key, new Uint8Array(1))).byteLength === 32 && 'yes';`,
  localStorage: "localStorage.setItem('frame', '1'); return localStorage.getItem('frame') === '1' && 'yes';",
  IndexedDB: `const request = indexedDB.open('frame');
    return new Promise((resolve, reject) => Object.assign(request, { onsuccess: () => resolve('yes'), onerror: () => reject(request.error) }));`,
  // The widget's page was open by itself before, and left a word.
  'sees its own page’s storage': "return localStorage.getItem('alone') === null ? 'no, partitioned' : 'yes';",
  'module script': `const script = Object.assign(document.createElement('script'), { type: 'module', src: '/module.js' });
    return new Promise((resolve) => document.head.append(Object.assign(script, { onload: () => resolve('yes'), onerror: () => resolve('blocked') })));`,
  'fetch to own server': "return fetch('/own').then(({ ok }) => ok && 'yes', () => 'blocked');",
  'parent DOM': "return parent.document.title === undefined || 'yes';",
} as const;

const page = (body: string): string =>
  `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Page</title><body>${body}`;

/** Alone it leaves a word in its storage, and tells what was there before. In a frame it tells its host, whoever that is, what it may. */
export const widgetPage = page(`<script>
  const probes = { ${Object.entries(PROBES).map(([name, body]) => `${JSON.stringify(name)}: async () => { ${body} }`)} };
  if (parent === window) {
    window.before = localStorage.getItem('alone');
    localStorage.setItem('alone', '1');
  }
  else for (const [name, ask] of Object.entries(probes))
    ask().catch((error) => error.name).then((answer) => parent.postMessage({ probe: name, answer }, '*'));
</script>`);

/** The frames that the CRM's page makes by hand. */
const sandboxes = {
  'no sandbox': null,
  'allow-scripts': 'allow-scripts',
  'scripts + same-origin': 'allow-scripts allow-same-origin',
} as const;

/** The CRM's page: those frames, and what its script renders. It hears what each says, and as whom. */
export function hostPage(widget: string): string {
  const frames = Object.entries(sandboxes).map(
    ([name, sandbox]) => `<iframe title="${name}"${sandbox ? ` sandbox="${sandbox}"` : ''} src="${widget}"></iframe>`,
  );
  return page(`<script>
    const heard = window.heard = {};
    addEventListener('message', ({ source, origin, data }) => {
      if (!data?.probe) return;
      const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
      const name = frame.closest('.pw-frame') ? 'SignedWidgetFrame' : frame.title;
      const said = heard[name] ??= { 'event.origin': origin === '${widget.replace('/probe', '')}' ? 'the widget’s' : origin };
      said[data.probe] = data.answer;
    });
  </script>${frames.join('')}<script src="/host.js"></script>`);
}
