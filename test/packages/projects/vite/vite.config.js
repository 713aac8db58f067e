import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The CRM's page and the partner's, which a test opens on two origins.
export default defineConfig({
  plugins: [react()],
  build: { rolldownOptions: { input: ['index.html', 'widget.html'] } },
});
