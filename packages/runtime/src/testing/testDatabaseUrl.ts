import { inject } from 'vitest';
import { startEmbeddedPostgres } from '../embeddedPostgres.ts';

let own: string | undefined;

/**
 * The embedded database of this test run. All test files share it at the same time: use random ids, never empty or
 * count a whole table. After `ownTestDatabase` it is that of this file.
 */
export function testDatabaseUrl(): string {
  return own ?? inject('guanjia').embeddedUrl;
}

/**
 * Gives this test file an embedded database that no other sees: for tests that look at all there is, or bring in what may be there
 * once. Returns how to stop it.
 */
export async function ownTestDatabase(): Promise<() => Promise<void>> {
  const { url, stop } = await startEmbeddedPostgres();
  own = url;
  return stop;
}
