import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PeerFolder } from './contenders.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Installs a folder's packages when they are missing or older than its lock. Answers why not, or null when they are there. */
export function installPeers(peers: PeerFolder, say: (line: string) => void): string | null {
  const folder = join(root, peers);
  if (isInstalled(folder)) return null;
  say(`the packages of ${peers} are missing or old: running \`npm ci --prefix ${peers}\``);
  const words = ['ci', '--prefix', folder, '--ignore-scripts', '--no-fund', '--no-audit'];
  // with all of the shell's environment: npm may need its proxy and its certificates
  const { status, error } = spawnSync('npm', words, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status === 0) return null;
  return `npm ci --prefix ${peers} ended with ${error?.message ?? status}`;
}

function isInstalled(folder: string): boolean {
  const installed = changedAt(join(folder, 'node_modules/.package-lock.json'));
  return installed !== null && installed >= (changedAt(join(folder, 'package-lock.json')) ?? 0);
}

function changedAt(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null;
}
