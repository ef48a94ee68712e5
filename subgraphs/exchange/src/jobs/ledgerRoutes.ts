import type { Routes } from '@guanjia/runtime/startHttpServer';
import { z } from 'zod';
import type { LedgerReader } from '../domain/ledgerReader.ts';
import { ledgerLines, recordLines } from '../usecases/ledgerLines.ts';
import { readSignedQuery } from './readSigned.ts';
import { sendLines } from './sendLines.ts';

export interface LedgerRouteNeeds {
  readonly ledger: LedgerReader;
  /** The exchange's own key: who has it may read everything, and so may verify it. */
  readonly ownKey: string;
  /** Ends answers under way when the process stops. */
  readonly stopping: AbortSignal;
  readonly now: () => Date;
}

const place = z.coerce.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER);
const rangeSchema = z.object({
  after: place.default(0),
  limit: place.pipe(z.number().positive()).nullable().default(null),
});

/**
 * How the ledger is verified from outside (H4): `GET /ledger` answers its rows, `GET /ledger/records` what the working
 * tables say of the same handoffs, as lines of JSON. Both take `after` and `limit` and are signed with the exchange's key.
 */
export function ledgerRoutes({ ledger, ownKey, stopping, now }: LedgerRouteNeeds): Routes {
  const readers = { keyOf: (issuer: string) => (issuer === 'gateway' ? ownKey : undefined), now };
  return {
    'GET /ledger': async (exchange) => {
      const range = readSignedQuery(exchange, readers, rangeSchema);
      await sendLines(exchange, ledgerLines(ledger, range), stopping);
    },
    'GET /ledger/records': async (exchange) => {
      const range = readSignedQuery(exchange, readers, rangeSchema);
      await sendLines(exchange, recordLines(ledger, range), stopping);
    },
  };
}
