import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { isBuilt } from './sourceHash.ts';

// What `npm start` runs beside the departments: builds the page if its sources have changed since, and says nothing else.

if (!isBuilt()) {
  await build({ root: fileURLToPath(new URL('..', import.meta.url)), logLevel: 'warn' });
  console.log(`built in ${(performance.now() / 1000).toFixed(1)} s`);
}
