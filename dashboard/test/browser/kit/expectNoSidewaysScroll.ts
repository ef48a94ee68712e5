import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The page is no wider than its window: what is wider scrolls within itself. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, window } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(wide).toBeLessThanOrEqual(window);
}
