import { z } from 'zod';
import {
  type Agreement,
  type AgreementSignature,
  type AgreementTerms,
  agreementScopes,
  agreementStatuses,
  serviceModes,
} from '../domain/agreement.ts';
import type { agreements, agreementTerms } from './agreementTables.ts';
import { jsonShapes } from './jsonShapes.ts';

const mode = z.enum(serviceModes);
const scope = z.enum(agreementScopes);
const status = z.enum(agreementStatuses);
const wish = z.object({ mode, scope, itemCodes: z.array(z.string()) });

type TermsRow = typeof agreementTerms.$inferSelect;

/** An agreement from its row and those of its terms, the oldest first. */
export function toAgreement(row: typeof agreements.$inferSelect, terms: readonly TermsRow[]): Agreement {
  const { endedAt, endedBy, endReason, ...rest } = row;
  return {
    ...rest,
    status: status.parse(row.status),
    wish: wish.parse(row.wish),
    requestedBy: jsonShapes.actor.parse(row.requestedBy),
    terms: terms.map(toTerms),
    end: endedAt === null ? null : { at: endedAt, by: jsonShapes.actor.parse(endedBy), reason: endReason ?? '' },
  };
}

function toTerms(row: TermsRow): AgreementTerms {
  const { no, itemCodes, ownerDuties, forceDuties, offeredAt } = row;
  return {
    no,
    mode: mode.parse(row.mode),
    scope: scope.parse(row.scope),
    itemCodes,
    ownerDuties,
    forceDuties,
    offeredAt,
    offeredBy: jsonShapes.actor.parse(row.offeredBy),
    ownerSigned: toSignature(row.ownerSignedAt, row.ownerSignedBy),
    forceSigned: toSignature(row.forceSignedAt, row.forceSignedBy),
  };
}

function toSignature(at: Date | null, by: unknown): AgreementSignature | null {
  return at === null ? null : { at, by: jsonShapes.actor.parse(by) };
}
