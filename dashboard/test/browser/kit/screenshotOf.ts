import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const folder = fileURLToPath(new URL('../../../../docs/images', import.meta.url));

/** Writes `docs/images/<name>.png` when it is asked for (`npm run screenshots`); otherwise does nothing. */
export async function screenshotOf(page: Page, name: string): Promise<void> {
  if (process.env['SCREENSHOTS'] !== '1') return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.png`, await page.screenshot());
}
