import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { useEffect, useState } from 'react';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { applyTheme } from './theme.ts';
import { dark, light } from './themes.ts';

// Kept from page to page; the first is in the address, as Storybook writes it: "globals=theme:dark".
let lastTheme = /\btheme:(\w+)/.exec(new URLSearchParams(location.search).get('globals') ?? '')?.[1] ?? 'light';

/** Storybook's page of documentation, in the toolbar's theme. */
export function DocsPage(props: DocsContainerProps) {
  const { channel } = props.context;
  const [theme, setTheme] = useState(lastTheme);
  useEffect(() => {
    applyTheme(theme);
    lastTheme = theme;
  }, [theme]);
  useEffect(() => {
    const follow = (event: { globals: { theme: string } }): void => setTheme(event.globals.theme);
    channel.on(GLOBALS_UPDATED, follow);
    return () => channel.off(GLOBALS_UPDATED, follow);
  }, [channel]);
  const isDark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  return <DocsContainer {...props} theme={isDark ? dark : light} />;
}
