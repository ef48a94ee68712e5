import { type AgencyCode, isAgencyCode } from '@guanjia/kernel/agencies';
import { materialDescriptorSchema } from '@guanjia/kernel/messages';
import { z } from 'zod';

/** Something a person writes: up to 2000 characters, not blank. */
const text = z.string().trim().min(1, 'not empty').max(2000, 'at most 2000 characters');

const material = materialDescriptorSchema
  .extend({ code: z.string().max(100) })
  .transform(({ code, ...descriptor }) => ({ code, descriptor }));

const instant = z.iso.datetime({ offset: true }).transform((value) => new Date(value));

const agency = z.custom<AgencyCode>((value) => typeof value === 'string' && isAgencyCode(value), 'an agency');

const materials = z.array(material).max(200, 'at most 200 materials');

/** What the mutations take, beyond what GraphQL itself checks. */
export const inputSchemas = {
  materials: z.object({ materials }),
  rectification: z.object({ note: text, materials }),
  reason: z.object({ reason: text }),
  findings: z.object({
    findings: z.array(z.object({ itemCode: z.string(), finding: text, advice: text })).max(100, 'at most 100 findings'),
  }),
  visit: z.object({ startsAt: instant, endsAt: instant, place: z.string().trim().min(1, 'not empty').max(200) }),
  visitRecord: z.object({
    attendance: z
      .array(z.object({ agency, people: z.array(z.string().trim().min(1).max(50)).max(20, 'at most 20 names') }))
      .max(100),
    record: text,
  }),
  visitFindings: z.object({ findings: z.array(text).min(1, 'at least one').max(100, 'at most 100 lines') }),
  question: z.object({ question: text }),
  answer: z.object({ answer: text }),
  note: z.object({ note: text }),
  papers: z.object({ papers: materials.min(1, 'at least one paper') }),
  opinion: z.discriminatedUnion('verdict', [
    z.object({
      verdict: z.literal('PASS'),
      rectifications: z.array(text).max(0, 'nothing to put right when it passes'),
      reason: z.null('no reason when it passes').optional(),
    }),
    z.object({
      verdict: z.literal('RECTIFY'),
      rectifications: z.array(text).min(1, 'at least one thing to put right').max(100, 'at most 100 things'),
      reason: z.null('no reason beside the list').optional(),
    }),
    z.object({
      verdict: z.literal('NOT_APPLICABLE'),
      rectifications: z.array(text).max(0, 'nothing to put right when it does not apply'),
      reason: text,
    }),
  ]),
} as const;
