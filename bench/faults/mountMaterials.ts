import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { MaterialsDisk } from './fault.ts';

const firstMegabytes = 16;

/** A small disk in memory (tmpfs) for the materials, which only root can have; `unmount` gives it back. */
export function mountMaterials(folder: string): { readonly disk: MaterialsDisk; unmount(): void } {
  mkdirSync(folder, { recursive: true });
  if (process.getuid?.() !== 0) return { disk: { kind: 'none', reason: 'only root can mount a tmpfs' }, unmount() {} };
  const mount = (options: string): void => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'pipe' });
  };
  try {
    mount(`size=${firstMegabytes}m`);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n').at(-1) : String(cause);
    return { disk: { kind: 'none', reason: `a tmpfs cannot be mounted here: ${why}` }, unmount() {} };
  }
  return {
    disk: { kind: 'disk', folder, resize: (megabytes) => mount(`remount,size=${megabytes}m`) },
    unmount() {
      execFileSync('umount', ['-l', folder], { stdio: 'pipe' });
    },
  };
}
