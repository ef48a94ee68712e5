import { and, eq, sql } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { Agreement, AgreementTerms } from '../domain/agreement.ts';
import type { Changes } from '../domain/changes.ts';
import { agreements, agreementTerms } from './agreementTables.ts';
import { keepRevisions } from './keepRevisions.ts';

/** Writes agreements with their terms. @throws STALE_VERSION, also when the project has a live one already */
export async function keepAgreements(tx: Transaction, revisions: Changes['agreements']): Promise<void> {
  await keepRevisions(revisions, {
    insert: (records) =>
      tx.insert(agreements).values(records.map(toRow)).onConflictDoNothing().returning({ id: agreements.id }),
    update: (record, readVersion) =>
      tx
        .update(agreements)
        .set(toRow(record))
        .where(and(eq(agreements.id, record.id), eq(agreements.version, readVersion)))
        .returning({ id: agreements.id }),
  });
  const latest = revisions.flatMap(({ record }) => record.terms.slice(-1).map((terms) => termsRow(record.id, terms)));
  if (latest.length === 0) return;
  await tx
    .insert(agreementTerms)
    .values(latest)
    .onConflictDoUpdate({
      target: [agreementTerms.agreementId, agreementTerms.no],
      set: {
        ownerSignedAt: sql`excluded.owner_signed_at`,
        ownerSignedBy: sql`excluded.owner_signed_by`,
        forceSignedAt: sql`excluded.force_signed_at`,
        forceSignedBy: sql`excluded.force_signed_by`,
      },
    });
}

function toRow({ terms: _, end, ...row }: Agreement): typeof agreements.$inferInsert {
  return { ...row, endedAt: end?.at ?? null, endedBy: end?.by ?? null, endReason: end?.reason ?? null };
}

function termsRow(agreementId: string, terms: AgreementTerms): typeof agreementTerms.$inferInsert {
  const { ownerSigned, forceSigned, itemCodes, ownerDuties, forceDuties, ...rest } = terms;
  return {
    ...rest,
    agreementId,
    itemCodes: [...itemCodes],
    ownerDuties: [...ownerDuties],
    forceDuties: [...forceDuties],
    ownerSignedAt: ownerSigned?.at ?? null,
    ownerSignedBy: ownerSigned?.by ?? null,
    forceSignedAt: forceSigned?.at ?? null,
    forceSignedBy: forceSigned?.by ?? null,
  };
}
