import { createLedgerCheck, type LedgerVerdict } from '@guanjia/kernel/checkLedger';
import { checkLedgerLine } from '@guanjia/kernel/checkLedgerLine';
import { systemPrincipal } from '@guanjia/kernel/principal';
import { signRequest } from '@guanjia/kernel/signature';
import { sql } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import { expect } from 'vitest';
import { ownKey } from './startExchange.ts';

/** A signed GET; as the gateway unless told. */
export function signedGet(url: string, path: string, issuer = 'gateway', key = ownKey): Promise<Response> {
  const signed = { issuer, key, method: 'GET', path, body: '', principal: systemPrincipal(issuer), now: new Date() };
  return fetch(`${url}${path}`, { headers: signRequest(signed) });
}

/** The lines of an answer, parsed. */
export async function linesAt(url: string, path: string): Promise<any[]> {
  const response = await signedGet(url, path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
  const text = await response.text();
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** What the kernel's check says of ledger and records, once every step has its place. */
export async function verdictAt({ url, database }: { url: string; database: Database }): Promise<LedgerVerdict> {
  await untilChained(database);
  const check = createLedgerCheck();
  for (const line of await linesAt(url, '/ledger')) checkLedgerLine(check, line);
  for (const { record } of await linesAt(url, '/ledger/records')) check.record(record);
  check.end({ underWay: [] });
  return check.result();
}

/** Waits until no step waits for its place in the chain. */
export async function untilChained({ db }: Database): Promise<void> {
  const waiting = sql`select (select count(*)::int from exchange.ledger_intake) as n`;
  await expect
    .poll(async () => (await db.execute(waiting)).rows, { timeout: 20_000, interval: 10 })
    .toEqual([{ n: 0 }]);
}
