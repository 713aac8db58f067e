import type { Decorator } from '@storybook/react-vite';
import { applyTheme } from './theme.ts';

/** A story's theme: of the whole page, or among the stories of a page of documentation its own. */
export const inTheme: Decorator = (Story, { globals, viewMode }) => {
  const theme = String(globals['theme']);
  if (viewMode === 'docs') {
    return (
      <div className="story-in-docs" data-theme={theme === 'system' ? undefined : theme}>
        <Story />
      </div>
    );
  }
  applyTheme(theme);
  return <Story />;
};
