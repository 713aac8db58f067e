import { environmentSchema, type HostEnvironment } from '../protocol/conversation/environment.ts';
import { pageEnvironment } from './entry.ts';
import { hostStore } from './host-store.ts';

/** For a server, and the render that hydrates. */
export const plainEnvironment: HostEnvironment = {
  theme: 'light',
  colorScheme: 'light',
  tokens: {},
  locale: 'en-US',
  timeZone: 'UTC',
  direction: 'ltr',
  isVisible: true,
  reducedMotion: false,
};

// A frame's `prefers-color-scheme` is its host's `color-scheme`, so this much is known of every host.
const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)'];

let known: HostEnvironment | undefined;
let isTold = false;

/** What the host says, or said in the URL; otherwise what the browser knows. The same object until something changes. */
export function getEnvironment(): HostEnvironment {
  const link = hostStore.getLink();
  if (link.status === 'connected') learn(link.environment);
  known ??= readPage() ?? readBrowser();
  return known;
}

function learn(told: HostEnvironment | undefined): void {
  // What the host says at first is what its URL said.
  if (told && JSON.stringify(told) !== JSON.stringify(known)) known = told;
  // The host took its grant back, or another one, in a test or a story, never gave it.
  if (!told && isTold) known = undefined;
  isTold = !!told;
}

export function watchEnvironment(listener: () => void): () => void {
  const update = (): void => {
    // What the URL says of looks stays true; what the browser knows by itself is newer.
    const { isVisible, reducedMotion, colorScheme, theme } = readBrowser();
    const isSame = known?.colorScheme === colorScheme;
    if (known) known = { ...known, isVisible, reducedMotion, ...(!isSame && { colorScheme, theme }) };
    listener();
  };
  const lists = QUERIES.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', update);
  document.addEventListener('visibilitychange', update);
  const unsubscribe = hostStore.subscribe(listener);
  return () => {
    for (const list of lists) list.removeEventListener('change', update);
    document.removeEventListener('visibilitychange', update);
    unsubscribe();
  };
}

function readPage(): HostEnvironment | undefined {
  try {
    const json: unknown = JSON.parse(pageEnvironment ?? '');
    return environmentSchema.safeParse(json).data;
  } catch {
    return undefined;
  }
}

function readBrowser(): HostEnvironment {
  const [dark, still] = QUERIES.map((query) => matchMedia(query).matches);
  const colorScheme = dark ? 'dark' : 'light';
  return {
    theme: colorScheme,
    colorScheme,
    tokens: {},
    locale: navigator.language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    direction: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
    isVisible: document.visibilityState === 'visible',
    reducedMotion: still ?? false,
  };
}
