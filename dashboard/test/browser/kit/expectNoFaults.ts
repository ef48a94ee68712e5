import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { recordingOf } from './recordPage.ts';

/** Nothing broke on the page, nothing was said on its console, and it asked nothing that it may not. `openAs` says what is tolerated. */
export async function expectNoFaults(page: Page): Promise<void> {
  const { faults, tolerated, reading } = recordingOf(page);
  await Promise.all(reading);
  expect(faults.filter((fault) => !tolerated.some((pattern) => pattern.test(fault)))).toEqual([]);
}
