import { inject } from 'vitest';

/** The services that the test run found on this machine; null where there is none. */
export interface TestServices {
  /** Of a server of PostgreSQL itself, for the suites that must also hold there. Its role may create databases. */
  readonly postgresUrl: string | null;
  /** Of a Redis that drops no key and keeps nothing on disk. */
  readonly redisUrl: string | null;
}

/**
 * Real services for the suites that run on them too. A suite that needs a missing one skips itself
 * (`describe.skipIf(redisUrl === null)`); with REQUIRE_SERVICES=1 the run has already failed.
 */
export function testServices(): TestServices {
  return inject('guanjia').services;
}
