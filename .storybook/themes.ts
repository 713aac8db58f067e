import { create } from 'storybook/theming/create';

const shared = {
  brandTitle: 'partner-widgets',
  fontBase: 'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif',
  fontCode: 'ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace',
  appBorderRadius: 10,
  inputBorderRadius: 8,
};

/** Storybook's own surroundings in the colours of the components. */
export const light = create({
  ...shared,
  base: 'light',
  colorPrimary: '#2456d6',
  colorSecondary: '#2456d6',
  appBg: '#f6f7f9',
  appContentBg: '#fff',
  appPreviewBg: '#fff',
  appBorderColor: '#e3e6ea',
  textColor: '#17202b',
  textMutedColor: '#5b6673',
  barSelectedColor: '#2456d6',
});

export const dark = create({
  ...shared,
  base: 'dark',
  colorPrimary: '#7aa2ff',
  colorSecondary: '#7aa2ff',
  appBg: '#0e1116',
  appContentBg: '#161b22',
  appPreviewBg: '#161b22',
  appBorderColor: '#2a313b',
  barBg: '#161b22',
  inputBg: '#0e1116',
  textColor: '#e6eaf0',
  textMutedColor: '#98a3b1',
  barSelectedColor: '#7aa2ff',
});
