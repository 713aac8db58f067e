import type { Preview } from '@storybook/react-vite';
import { inMockHost } from 'partner-widgets/testing';

const preview: Preview = {
  ...inMockHost,
  parameters: { docs: { story: { inline: false } } },
};
export default preview;
