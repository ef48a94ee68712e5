#!/usr/bin/env node
'use strict';

// Plain JavaScript on purpose: an older Node must be able to read this file. The program itself needs Node 24, which in the
// repository runs its TypeScript as it is; started by an older one it starts itself again with a Node of node_modules.

const { spawnSync } = require('node:child_process');
const { existsSync, realpathSync } = require('node:fs');
const nodeModule = require('node:module');
const { dirname, join } = require('node:path');
const { pathToFileURL } = require('node:url');

const wanted = 24;
const startedAgain = 'GUANJIA_STARTED_AGAIN';

function main() {
  if (Number.parseInt(process.versions.node, 10) >= wanted) {
    nodeModule.enableCompileCache(); // the second start takes half the time
    void import(pathToFileURL(programFile()).href);
    return;
  }
  const node = process.env[startedAgain] === '1' ? null : findNode(__dirname);
  if (node === null) {
    console.error(
      `guanjia needs Node ${wanted}, but Node ${process.versions.node} is running it, and there is no other in ` +
        `node_modules/.bin. Run \`${isPublished() ? `npm install --save-dev node@${wanted}` : 'npm ci'}\` in the ` +
        `${isPublished() ? 'folder of your package.json' : 'repository'}, then \`npx guanjia\` again.`,
    );
    process.exitCode = 1;
    return;
  }
  const { status, signal, error } = spawnSync(node, [__filename, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, [startedAgain]: '1' },
  });
  if (error) console.error(`guanjia could not start ${node}: ${error.message}`);
  if (signal) process.kill(process.pid, signal);
  else process.exitCode = status ?? 1;
}

/** In JavaScript where it has been published, for below node_modules Node takes no types out. */
function programFile() {
  return join(__dirname, '..', 'src', isPublished() ? 'main.js' : 'main.ts');
}

function isPublished() {
  return existsSync(join(__dirname, '..', 'src', 'main.js'));
}

/** The Node of the nearest node_modules above, unless it is the one that runs this. */
function findNode(folder) {
  const candidate = join(folder, 'node_modules', '.bin', 'node');
  if (existsSync(candidate) && realpathSync(candidate) !== realpathSync(process.execPath)) return candidate;
  const parent = dirname(folder);
  return parent === folder ? null : findNode(parent);
}

main();
