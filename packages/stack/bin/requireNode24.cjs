'use strict';

// Plain JavaScript on purpose: an older Node must be able to read this file and say what is wrong.
// Usage: node requireNode24.cjs <script> [arguments…]. Runs the script in this process.

const { resolve } = require('node:path');
const { pathToFileURL } = require('node:url');

const wanted = 24;
const [script, ...rest] = process.argv.slice(2);

if (Number.parseInt(process.versions.node, 10) < wanted) {
  console.error(
    `This needs Node ${wanted}, but Node ${process.versions.node} is running it. Run \`npm ci\` in the repository's root, ` +
      'then use the npm scripts (`npm start`, `npm test`): they run the Node that npm ci installed in node_modules/.bin.',
  );
  process.exit(1);
}
if (script === undefined) {
  console.error('Say which script to run: node requireNode24.cjs <script> [arguments…]');
  process.exit(1);
}

const path = resolve(script);
process.argv = [process.argv[0], path, ...rest];
void import(pathToFileURL(path).href);
