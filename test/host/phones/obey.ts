interface Sdk {
  new (options: { debugMode: boolean; eventHandlers: never }): object;
}

/** Makes this page a soft phone that does what the test says: `{ act, data }` calls a method of its SDK, and each handler's call is told. */
export function obey(Extensions: Sdk): void {
  const tell = (heard: unknown): void => parent.postMessage({ heard }, '*');
  const eventHandlers = new Proxy({}, { has: () => true, get: (_, name) => (data: unknown) => tell([name, data]) });
  const extensions = new Extensions({ debugMode: false, eventHandlers: eventHandlers as never });
  addEventListener('message', ({ data }) => {
    if (data?.act === 'reload') location.reload();
    else if (typeof data?.act === 'string') Reflect.get(extensions, data.act).call(extensions, data.data);
  });
}
