import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { toIndexedPng } from './toIndexedPng.ts';

const folder = fileURLToPath(new URL('../../../../docs/images', import.meta.url));

/** A picture is cloned by everybody who clones the repository. */
const mostBytes = 250_000;

/** Writes `docs/images/<name>.png` when it is asked for (`npm run screenshots`); otherwise does nothing. */
export async function screenshotOf(page: Page, name: string): Promise<void> {
  if (process.env['SCREENSHOTS'] !== '1') return;
  mkdirSync(folder, { recursive: true });
  const picture = toIndexedPng(await page.screenshot());
  expect(picture.length, `the size of ${name}.png in bytes`).toBeLessThanOrEqual(mostBytes);
  writeFileSync(`${folder}/${name}.png`, picture);
}
