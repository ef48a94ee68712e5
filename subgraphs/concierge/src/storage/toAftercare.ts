import { handoffChannelSchema, type MaterialDescriptor, materialDescriptorSchema } from '@guanjia/kernel/messages';
import { z } from 'zod';
import { type Completion, completionBases } from '../domain/completion.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { type ProjectLink, projectLinkKinds } from '../domain/projectLink.ts';
import { type Recognition, recognitionKinds, recognitionRules } from '../domain/recognition.ts';
import {
  type FileEntry,
  fileDocumentTypes,
  fileEntryKinds,
  fileReturns,
  type ServiceFile,
} from '../domain/serviceFile.ts';
import { serviceFileStatuses } from '../domain/serviceFileTransitions.ts';
import { type ServiceVisit, serviceVisitKinds, visitPartners, visitWays } from '../domain/serviceVisit.ts';
import { serviceVisitStatuses } from '../domain/serviceVisitTransitions.ts';
import type {
  completions,
  evaluations,
  projectLinks,
  recognitionDecisions,
  recognitions,
  serviceFileEntries,
  serviceFiles,
  serviceVisits,
} from './aftercareTables.ts';
import { jsonShapes } from './jsonShapes.ts';

const { actor, wording } = jsonShapes;
const instant = z.string().transform((text) => new Date(text));
const archive = z.object({
  handoverId: z.string(),
  handoffId: z.string(),
  recipientCode: z.string(),
  recipientName: z.string(),
  signedAt: z.string(),
});
const visitRecord = z.object({
  way: z.enum(visitWays),
  partner: z.enum(visitPartners),
  findings: z.string(),
  isSatisfied: z.boolean(),
  toDo: z.string().nullable(),
  recordedAt: instant,
  recordedBy: actor,
});
const closing = z.object({
  at: instant,
  by: actor,
  retentionYears: z.number(),
  missing: z.array(z.object({ kind: z.enum(fileEntryKinds), reason: z.string() })),
});
const handover = z.object({
  handoffId: z.string(),
  legId: z.string(),
  recipient: z.string(),
  channel: handoffChannelSchema.nullable(),
  at: instant,
  by: actor,
  receipt: z.object({ digest: z.string(), signedAt: z.string() }).nullable(),
  returned: z.object({ how: z.enum(fileReturns), reason: z.string(), at: instant }).nullable(),
});
const material: z.ZodType<MaterialDescriptor> = materialDescriptorSchema;

/** A completion from its row. */
export function toCompletion(row: typeof completions.$inferSelect): Completion {
  return {
    ...row,
    basis: z.enum(completionBases).parse(row.basis),
    finishedBy: actor.parse(row.finishedBy),
    archive: archive.nullable().parse(row.archive),
  };
}

/** A visit from its row. */
export function toServiceVisit(row: typeof serviceVisits.$inferSelect): ServiceVisit {
  return {
    ...row,
    kind: z.enum(serviceVisitKinds).parse(row.kind),
    status: z.enum(serviceVisitStatuses).parse(row.status),
    openedBy: actor.parse(row.openedBy),
    record: visitRecord.nullable().parse(row.record),
  };
}

/** An evaluation from its row. */
export function toEvaluation(row: typeof evaluations.$inferSelect): Evaluation {
  return { ...row, madeBy: actor.parse(row.madeBy) };
}

/** A proposal from its row and that of its decision. */
export function toRecognition(
  row: typeof recognitions.$inferSelect,
  decided: typeof recognitionDecisions.$inferSelect | null,
): Recognition {
  return {
    ...row,
    kind: z.enum(recognitionKinds).parse(row.kind),
    rule: z.enum(recognitionRules).parse(row.rule),
    reason: wording.parse(row.reason),
    decision:
      decided === null
        ? null
        : {
            isConfirmed: decided.isConfirmed,
            reason: decided.reason,
            decidedAt: decided.decidedAt,
            decidedBy: actor.parse(decided.decidedBy),
          },
  };
}

/** A link from its row. */
export function toProjectLink(row: typeof projectLinks.$inferSelect): ProjectLink {
  return { ...row, kind: z.enum(projectLinkKinds).parse(row.kind), linkedBy: actor.parse(row.linkedBy) };
}

/** A service file from its row. */
export function toServiceFile({ handoffId: _, ...row }: typeof serviceFiles.$inferSelect): ServiceFile {
  return {
    ...row,
    status: z.enum(serviceFileStatuses).parse(row.status),
    openedBy: actor.parse(row.openedBy),
    closing: closing.nullable().parse(row.closing),
    handover: handover.nullable().parse(row.handover),
  };
}

/** A piece of a service file from its row. */
export function toFileEntry({ documentType, documentId, ...row }: typeof serviceFileEntries.$inferSelect): FileEntry {
  return {
    ...row,
    kind: z.enum(fileEntryKinds).parse(row.kind),
    material: material.nullable().parse(row.material),
    document: documentId === null ? null : { type: z.enum(fileDocumentTypes).parse(documentType), id: documentId },
    addedBy: actor.parse(row.addedBy),
  };
}
