import { z } from 'zod';
import {
  type EvidenceEntry,
  evidenceKinds,
  type Report,
  type ReportContent,
  type ReportOutcome,
  type ReportSubject,
  type ReportVersion,
  reportStatuses,
} from '../domain/report.ts';
import { type ReportingUnit, reportingUnitKinds } from '../domain/reportingUnit.ts';
import { jsonShapes } from './jsonShapes.ts';
import { keyOf } from './keyOf.ts';
import type { reportingUnits, reports, reportVersions } from './reportTables.ts';

const status = z.enum(reportStatuses);
const unitKind = keyOf(reportingUnitKinds);
const subject: z.ZodType<ReportSubject> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('SERVICE'), projectId: z.string(), personId: z.string() }),
  z.object({ kind: z.literal('EVIDENCE'), unitId: z.string() }),
]);
const entry: z.ZodType<EvidenceEntry> = z.object({
  title: z.string(),
  kind: keyOf(evidenceKinds),
  projectId: z.string().nullable(),
  sha256: z.string().nullable(),
  text: z.string().nullable(),
});
const content: z.ZodType<ReportContent> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('SERVICE'),
    progress: z.string(),
    problemsMet: z.string(),
    helpGiven: z.string(),
    nextWork: z.string(),
  }),
  z.object({ kind: z.literal('EVIDENCE'), entries: z.array(entry) }),
]);
const outcomeKind = z.enum(['RETURNED', 'ACCEPTED']);

/** A report from its row. */
export function toReport({ kind, projectId, personId, unitId, ...row }: typeof reports.$inferSelect): Report {
  return { ...row, status: status.parse(row.status), subject: subject.parse({ kind, projectId, personId, unitId }) };
}

/** A version of a report from its row. */
export function toReportVersion(row: typeof reportVersions.$inferSelect): ReportVersion {
  const { reportId, no, handedInAt } = row;
  return {
    reportId,
    no,
    content: content.parse(row.content),
    handedInAt,
    handedInBy: jsonShapes.actor.parse(row.handedInBy),
    outcome: toOutcome(row),
  };
}

function toOutcome(row: typeof reportVersions.$inferSelect): ReportOutcome | null {
  if (row.outcome === null || row.decidedAt === null) return null;
  return {
    kind: outcomeKind.parse(row.outcome),
    reason: row.outcomeReason,
    at: row.decidedAt,
    by: jsonShapes.actor.parse(row.decidedBy),
  };
}

/** The marking of a unit from its row. */
export function toReportingUnit(row: typeof reportingUnits.$inferSelect): ReportingUnit {
  return { ...row, kind: unitKind.parse(row.kind), markedBy: jsonShapes.actor.parse(row.markedBy) };
}
