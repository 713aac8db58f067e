import react from '@vitejs/plugin-react';
import { toNodeListener } from 'partner-widgets/server';
import { defineConfig, type Plugin } from 'vite';
import { signHandler } from './sign-handler.ts';

/** The route that signs, in Vite's own server: for development, until your API has it. */
const signing: Plugin = {
  name: 'signing',
  configureServer: ({ middlewares }) => void middlewares.use('/api/sign', toNodeListener(signHandler)),
};

export default defineConfig({ plugins: [react(), signing] });
