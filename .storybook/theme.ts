/** The toolbar's choice; "system" leaves it to `prefers-color-scheme`, as the stylesheets do. */
export const themeToolbar = {
  description: 'Light or dark',
  toolbar: {
    title: 'Theme',
    icon: 'circlehollow',
    dynamicTitle: true,
    items: [
      { value: 'light', title: 'Light', icon: 'sun' },
      { value: 'dark', title: 'Dark', icon: 'moon' },
      { value: 'system', title: 'System', icon: 'browser' },
    ],
  },
} as const;

export function applyTheme(theme: string): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
}
