import type { HostEnvironment } from '../protocol/conversation/environment.ts';

const applied = new WeakMap<HTMLElement, string[]>();

/**
 * Makes a page look like its host: `data-theme`, `color-scheme` and the host's custom properties on this element. Language and
 * direction are left to the widget, which knows the language of its own words.
 */
export function applyEnvironment({ theme, colorScheme, tokens }: HostEnvironment, element: HTMLElement = document.documentElement): void {
  for (const name of applied.get(element) ?? []) if (!(name in tokens)) element.style.removeProperty(name);
  for (const [name, value] of Object.entries(tokens)) element.style.setProperty(name, value);
  applied.set(element, Object.keys(tokens));
  element.style.colorScheme = colorScheme;
  element.dataset['theme'] = theme;
}
