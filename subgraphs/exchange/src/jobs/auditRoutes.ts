import type { Routes } from '@guanjia/runtime/startHttpServer';
import { z } from 'zod';
import type { AuditReader } from '../domain/auditReader.ts';
import { auditLines } from '../usecases/auditLines.ts';
import { readSignedQuery } from './readSigned.ts';
import { sendLines } from './sendLines.ts';

export interface AuditRouteNeeds {
  readonly audit: AuditReader;
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
  changes: z.stringbool().default(false),
});

/**
 * How the audit trail is verified and exported from outside (X2): `GET /audit` answers its rows and what they stand for, as
 * lines of JSON. It takes `after`, `limit` and `changes`, and is signed with the exchange's key.
 */
export function auditRoutes({ audit, ownKey, stopping, now }: AuditRouteNeeds): Routes {
  const readers = { keyOf: (issuer: string) => (issuer === 'gateway' ? ownKey : undefined), now };
  return {
    'GET /audit': async (exchange) => {
      const range = readSignedQuery(exchange, readers, rangeSchema);
      await sendLines(exchange, auditLines(audit, range), stopping);
    },
  };
}
