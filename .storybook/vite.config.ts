import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Storybook's own, as the one beside package.json builds the library. */
export default defineConfig({
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  // Storybook's own chunks are larger than the half megabyte that Vite warns of.
  build: { chunkSizeWarningLimit: 2_000 },
});
