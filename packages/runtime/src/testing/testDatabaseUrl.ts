import { inject } from 'vitest';

/**
 * The embedded database of this test run. All test files share it at the same time: use random ids, never empty or
 * count a whole table.
 */
export function testDatabaseUrl(): string {
  return inject('guanjia').embeddedUrl;
}
