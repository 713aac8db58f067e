import { setTimeout as pause } from 'node:timers/promises';
import type { Request, Page as Tab } from 'playwright';

const LONGEST = 10_000;

/** Waits until the page has every script that it asked for: what a story loads when it is first shown is part of its picture. */
export function watchScripts(tab: Tab): () => Promise<void> {
  const underWay = new Set<Request>();
  tab.on('request', (request) => {
    if (request.resourceType() === 'script') underWay.add(request);
  });
  tab.on('requestfinished', (request) => void underWay.delete(request));
  tab.on('requestfailed', (request) => void underWay.delete(request));
  return async () => {
    const until = Date.now() + LONGEST;
    while (underWay.size > 0 && Date.now() < until) await pause(20);
    underWay.clear();
  };
}
