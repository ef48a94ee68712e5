import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { describe } from 'vitest';

/** The same suite on the embedded database and, where this machine has one, on a real PostgreSQL. */
export function onEachDatabase(title: string, suite: (url: string) => void): void {
  describe(`${title}, embedded`, () => {
    suite(testDatabaseUrl());
  });
  const { postgresUrl } = testServices();
  describe.skipIf(postgresUrl === null)(`${title}, on PostgreSQL`, () => {
    suite(postgresUrl ?? '');
  });
}
