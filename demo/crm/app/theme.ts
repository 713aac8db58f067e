export const themes = ['system', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

const STORED = 'acme-theme';

export function storedTheme(): Theme {
  const stored = localStorage.getItem(STORED);
  return themes.find((theme) => theme === stored) ?? 'system';
}

/** The widgets' frames follow: a page's `color-scheme` is what `prefers-color-scheme` means inside its frames. */
export function applyTheme(theme: Theme): void {
  localStorage.setItem(STORED, theme);
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
