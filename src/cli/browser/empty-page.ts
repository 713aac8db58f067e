import { randomUUID } from 'node:crypto';

/** The path of an empty page of the widget's origin, which no widget has. */
export const EMPTY = `/${randomUUID()}`;

/** In it: takes away what the widget stored, but for cookies, which a page may not see. True when that is done. */
export const CLEAR = `(async () => {
  if (location.pathname !== '${EMPTY}') return false;
  localStorage.clear();
  sessionStorage.clear();
  for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  for (const name of await globalThis.caches?.keys() ?? []) await caches.delete(name);
  for (const worker of await navigator.serviceWorker?.getRegistrations() ?? []) await worker.unregister();
  return true;
})()`;
