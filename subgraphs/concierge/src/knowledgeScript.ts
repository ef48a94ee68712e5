import { readFileSync } from 'node:fs';
import { agencies } from '@guanjia/kernel/agencies';
import { z } from 'zod';
import { lectureAudiences, lectureForms } from './domain/lecture.ts';
import { policyFields } from './domain/policyFields.ts';
import { keyOf } from './storage/keyOf.ts';

const daysAgo = z.number().nonnegative();

const knowledgeSchema = z.strictObject({
  note: z.string(),
  entries: z.array(
    z.strictObject({
      id: z.uuid(),
      ownerAgency: keyOf(agencies),
      ownerRegion: z.string(),
      daysAgo,
      publishedDaysAgo: daysAgo,
      reason: z.string(),
      question: z.string(),
      answer: z.string(),
      similar: z.array(z.string()),
      regionCode: z.string().nullable(),
      source: z.string(),
    }),
  ),
  lectures: z.array(
    z.strictObject({
      id: z.uuid(),
      topic: z.string(),
      field: keyOf(policyFields),
      regionCode: z.string(),
      form: keyOf(lectureForms),
      place: z.string().nullable().default(null),
      daysAgo,
      /** Negative for days to come. */
      startsDaysAgo: z.int(),
      hours: z.number().positive(),
      lecturerIds: z.array(z.uuid()),
      audience: keyOf(lectureAudiences),
      entryIds: z.array(z.uuid()),
      held: z.strictObject({ daysAgo, attended: z.int(), note: z.string(), questions: z.array(z.string()) }).optional(),
    }),
  ),
});

/** What the demo plays of the knowledge base and of policy lectures; all times are days before the seeding. */
export type KnowledgeScript = z.infer<typeof knowledgeSchema>;

/** Reads data/demo/knowledge.json, checked. */
export function readKnowledgeScript(): KnowledgeScript {
  return knowledgeSchema.parse(
    JSON.parse(readFileSync(new URL('../data/demo/knowledge.json', import.meta.url), 'utf8')),
  );
}
