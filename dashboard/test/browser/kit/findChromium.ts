import { findProgram } from '../../../../packages/runtime/src/testing/findProgram.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** The browser of this machine, or the one that `CHROMIUM_PATH` says; null: there is none. */
export function findChromium(): string | null {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined) return given;
  return names.map((name) => findProgram(name, process.env['PATH'] ?? '')).find((path) => path !== null) ?? null;
}
