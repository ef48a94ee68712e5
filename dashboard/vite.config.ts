import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './build/compressed.ts';
import { sourceHash } from './build/sourceHash.ts';

const gateway = 'http://127.0.0.1:4000';

/** `npm run dev` shows the page of a gateway that runs (`npm start`) from these sources. */
export default defineConfig({
  base: '/dashboard/',
  plugins: [react(), compressed(), sourceHash()],
  build: {
    target: 'es2023',
    manifest: true,
    assetsInlineLimit: 0, // the page's rules let nothing in that is not a file
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: {
      '/graphql': { target: gateway, ws: true },
      '/dev': gateway,
      '/materials': gateway,
      '/dashboard/settings.json': gateway,
      '/dashboard/person': gateway,
    },
  },
});
