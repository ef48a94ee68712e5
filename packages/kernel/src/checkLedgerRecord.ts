import { z } from 'zod';
import { digestOf, type HandoffFacts, type LedgerFacts, receiptDigest } from './checkLedgerFacts.ts';
import { firstIssue, type LedgerFault, type LedgerFaultKind, ledgerFault } from './checkLedgerFault.ts';
import { handoffSummarySchema } from './checkLedgerSummary.ts';
import type { LedgerStep } from './ledger.ts';
import { handoffRequestSchema, materialDescriptorSchema } from './messages.ts';
import { handoffDigest, receiptSchema, witnessEvidenceSchema } from './receipt.ts';

const { id, projectId, purpose, sender, cover } = handoffRequestSchema.shape;

/** Parses what the working tables hold of one handoff, as it is exported beside the ledger. */
export const ledgerRecordSchema = z.strictObject({
  /** What the recipients were handed. */
  handoff: z.strictObject({
    id,
    projectId,
    purpose,
    sender,
    cover,
    materials: z.array(materialDescriptorSchema.strict()),
  }),
  legs: z.array(z.strictObject({ id: z.uuid(), recipient: z.string(), status: z.string() })),
  receipts: z.array(
    receiptSchema
      .extend({ signedBy: z.enum(['RECIPIENT', 'EXCHANGE']), evidence: witnessEvidenceSchema.strict().nullable() })
      .strict(),
  ),
  summary: handoffSummarySchema.nullable(),
});
export type LedgerRecord = z.infer<typeof ledgerRecordSchema>;
type RecordLeg = LedgerRecord['legs'][number];
type RecordReceipt = LedgerRecord['receipts'][number];

/** The states in which a leg may be while its last step is one after which more will happen. */
const open = ['PENDING', 'IN_TRANSIT', 'DELIVERED'];

/** What a leg's status may be after each step that moves it. */
const statusesAfter: Partial<Record<LedgerStep, readonly string[]>> = {
  received: ['RECEIVED'],
  refused: ['REFUSED'],
  returned: ['RETURNED'],
  dead: ['DEAD'],
  cancelled: ['CANCELLED'],
};

/** Compares what the working tables hold of a handoff with what the rows so far have said of it. */
export function findRecordFault({ handoffs }: LedgerFacts, raw: unknown): LedgerFault | null {
  const parsed = ledgerRecordSchema.safeParse(raw);
  if (!parsed.success) return malformed(handoffs, raw, parsed.error);
  const record = parsed.data;
  const facts = handoffs.get(record.handoff.id);
  if (facts === undefined) {
    return ledgerFault('recordDiffers', 'the ledger has no row that requests this handoff', {
      handoffId: record.handoff.id,
    });
  }
  facts.recorded = true;
  const compared = { facts, record };
  return (
    findOtherContent(compared) ??
    findFirst(record.legs, (leg) => findOtherLeg(compared, leg)) ??
    findMissingLeg(compared) ??
    findFirst(record.receipts, (receipt) => findOtherReceipt(compared, receipt)) ??
    findMissingReceipt(compared) ??
    findOtherSummary(compared)
  );
}

interface Compared {
  readonly facts: HandoffFacts;
  readonly record: LedgerRecord;
}

function findOtherContent({ facts, record }: Compared): LedgerFault | null {
  const digest = handoffDigest(record.handoff);
  if (digest === facts.digest) return null;
  const text = `cover, materials or another part of the handoff is not what row ${facts.position} requested (its digest is now ${digest})`;
  return recordFault({ facts, record }, text, { position: facts.position });
}

function findOtherLeg(compared: Compared, leg: RecordLeg): LedgerFault | null {
  const known = compared.facts.legs.get(leg.id);
  if (known === undefined) {
    const text = `the handoff has a leg that row ${compared.facts.position} did not request`;
    return recordFault(compared, text, { position: compared.facts.position, legId: leg.id });
  }
  const place = { position: known.position, legId: leg.id };
  if (leg.recipient !== known.recipient) {
    return recordFault(compared, `the leg is for ${leg.recipient}, but was requested for ${known.recipient}`, place);
  }
  const allowed = statusesAfter[known.step] ?? open;
  if (allowed.includes(leg.status)) return null;
  const text = `the leg is ${leg.status}, but its last step, row ${known.position}, is “${known.step}” (${allowed.join(' or ')})`;
  return recordFault(compared, text, place);
}

function findMissingLeg(compared: Compared): LedgerFault | null {
  const present = new Set(compared.record.legs.map((leg) => leg.id));
  const missing = [...compared.facts.legs].find(([legId]) => !present.has(legId));
  if (missing === undefined) return null;
  const [legId, { position }] = missing;
  return recordFault(compared, 'a leg that was requested is gone', { position, legId }, 'recordMissing');
}

function findOtherReceipt(compared: Compared, receipt: RecordReceipt): LedgerFault | null {
  const { legId, signedBy, evidence } = receipt;
  const known = compared.facts.legs.get(legId)?.receipt ?? null;
  const place = { position: known?.position ?? null, legId };
  if (known === null) return recordFault(compared, 'the leg has a receipt that the ledger does not have', place);
  if (receiptDigest(receipt) !== known.digest) {
    return recordFault(compared, `the receipt is not the one that row ${known.position} has`, place);
  }
  if ((signedBy === 'EXCHANGE') === (evidence !== null)) return null;
  return recordFault(
    compared,
    `the receipt is marked as signed by ${signedBy}, which row ${known.position} denies`,
    place,
  );
}

function findMissingReceipt(compared: Compared): LedgerFault | null {
  const present = new Set(compared.record.receipts.map(({ legId }) => legId));
  const missing = [...compared.facts.legs].find(([legId, { receipt }]) => receipt !== null && !present.has(legId));
  if (missing === undefined) return null;
  const [legId, { receipt }] = missing;
  const position = receipt?.position ?? null;
  return recordFault(compared, `the receipt that row ${position} has is gone`, { position, legId }, 'recordMissing');
}

function findOtherSummary(compared: Compared): LedgerFault | null {
  const { summary: known } = compared.facts;
  const { summary } = compared.record;
  const position = known?.position ?? null;
  if (known === null && summary === null) return null;
  if (known === null) return recordFault(compared, 'the handoff has a summary that the ledger does not have', {});
  if (summary === null) {
    return recordFault(compared, `the summary that row ${position} has is gone`, { position }, 'recordMissing');
  }
  if (digestOf(summary) === known.digest) return null;
  return recordFault(compared, `the summary is not the one that row ${position} has`, { position });
}

function malformed(handoffs: LedgerFacts['handoffs'], raw: unknown, error: z.ZodError): LedgerFault {
  const named = z.object({ handoff: z.object({ id: z.string() }) }).safeParse(raw);
  const handoffId = named.success ? named.data.handoff.id : null;
  const position = handoffs.get(handoffId ?? '')?.position ?? null;
  const text = `what is kept of the handoff is not understood: ${firstIssue(error)}`;
  return ledgerFault('recordDiffers', text, { position, handoffId });
}

function recordFault(
  { record }: Compared,
  reason: string,
  place: { readonly position?: number | null; readonly legId?: string | null },
  kind: LedgerFaultKind = 'recordDiffers',
): LedgerFault {
  return ledgerFault(kind, reason, { ...place, handoffId: record.handoff.id });
}

function findFirst<Part>(parts: readonly Part[], look: (part: Part) => LedgerFault | null): LedgerFault | null {
  for (const part of parts) {
    const fault = look(part);
    if (fault !== null) return fault;
  }
  return null;
}
