import { agencies } from '@guanjia/kernel/agencies';
import { projectKinds } from '@guanjia/kernel/projectFacts';
import { z } from 'zod';
import {
  type KnowledgeEdition,
  type KnowledgeEntry,
  type KnowledgeStep,
  knowledgeStatuses,
  knowledgeStepKinds,
} from '../domain/knowledge.ts';
import { policyFields } from '../domain/policyFields.ts';
import { jsonShapes } from './jsonShapes.ts';
import { keyOf } from './keyOf.ts';
import type { knowledgeEditions, knowledgeEntries, knowledgeSteps } from './knowledgeTables.ts';

const agency = keyOf(agencies);
const status = z.enum(knowledgeStatuses);
const stepKind = z.enum(knowledgeStepKinds);
const lists = z.object({
  fields: z.array(keyOf(policyFields)),
  kinds: z.array(keyOf(projectKinds)),
  agencies: z.array(agency),
});

/** An entry from its row, without what only the search reads. */
export function toKnowledgeEntry(row: Omit<typeof knowledgeEntries.$inferSelect, 'terms'>): KnowledgeEntry {
  const { ownerAgency, ownerRegion, solutionId, lectureQuestionId, ...rest } = row;
  return {
    ...rest,
    ...lists.parse(row),
    owner: { agency: agency.parse(ownerAgency), regionCode: ownerRegion },
    origin: { solutionId, lectureQuestionId },
    status: status.parse(row.status),
    author: jsonShapes.actor.parse(row.author),
  };
}

/** An edition from its row. */
export function toKnowledgeEdition(row: typeof knowledgeEditions.$inferSelect): KnowledgeEdition {
  return { ...row, ...lists.parse(row), author: jsonShapes.actor.parse(row.author) };
}

/** A step from its row. */
export function toKnowledgeStep(row: typeof knowledgeSteps.$inferSelect): KnowledgeStep {
  return { ...row, kind: stepKind.parse(row.kind), by: jsonShapes.actor.parse(row.by) };
}
