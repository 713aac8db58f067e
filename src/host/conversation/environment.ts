import { type HostEnvironment, isToken } from '../../protocol/conversation/environment.ts';

/** What the widget is told of the page around it, where the page's own is not right. */
export interface EnvironmentOptions {
  /** The custom properties that cross. Default: those of the stylesheet, `--pw-accent` and the like. */
  tokens?: readonly string[] | undefined;
  /** Your name for the theme. Default: `data-theme` of the nearest element that has one, otherwise the colour scheme. */
  theme?: string | undefined;
  /** BCP 47. Default: the nearest `lang`, otherwise the browser's. */
  locale?: string | undefined;
  /** IANA. Default: the browser's. */
  timeZone?: string | undefined;
}

/** What the stylesheet defines and a widget can use. */
export const TOKENS = [
  ...['--pw-font', '--pw-mono', '--pw-surface', '--pw-sunken', '--pw-border', '--pw-control', '--pw-text', '--pw-muted'],
  ...['--pw-accent', '--pw-accent-soft', '--pw-on-accent', '--pw-bad', '--pw-radius'],
];

/** How the page looks in the place of this element, and whom it speaks to. */
export function readEnvironment(element: Element, isVisible: boolean, options: EnvironmentOptions): HostEnvironment {
  const style = getComputedStyle(element);
  const colorScheme = schemeOf(style.colorScheme);
  const tokens = (options.tokens ?? TOKENS).map((name) => [name, style.getPropertyValue(name).trim()] as const);
  return {
    theme: ((options.theme ?? element.closest('[data-theme]')?.getAttribute('data-theme')) || colorScheme).slice(0, 50),
    colorScheme,
    tokens: Object.fromEntries(tokens.filter(([name, value]) => value !== '' && isToken(name, value))),
    locale: localeOf(options.locale ?? element.closest('[lang]')?.getAttribute('lang')),
    timeZone: options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    direction: style.direction === 'rtl' ? 'rtl' : 'ltr',
    isVisible,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
}

/** "en_US" is how operating systems write it; what is no locale at all, as WebKitGTK's "C", would keep the widget from reading the rest. */
function localeOf(text: string | null | undefined): string {
  return canonical(text) ?? canonical(navigator.language) ?? 'en';
}

function canonical(text: string | null | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(text?.replaceAll('_', '-') || [])[0];
  } catch {
    return undefined;
  }
}

/** "light dark" leaves it to the system. */
function schemeOf(value: string): 'light' | 'dark' {
  const [light, dark] = [/\blight\b/.test(value), /\bdark\b/.test(value)];
  if (light === dark) return matchMedia('(prefers-color-scheme: dark)').matches && dark ? 'dark' : 'light';
  return dark ? 'dark' : 'light';
}
