import { z } from 'zod';
import { answerSources, type SubmittedForm } from '../domain/submittedForm.ts';
import type { smartForms } from './formTables.ts';
import { keyOf } from './keyOf.ts';

const label = z.object({ en: z.string(), zh: z.string() });
const answersColumn = z.array(
  z.object({
    field: z.string(),
    label,
    value: z.unknown(),
    personal: z.boolean(),
    items: z.array(z.string()),
    source: keyOf(answerSources),
    sourceLabel: label,
    from: z.string().nullable(),
    at: z.coerce.date(),
  }),
);

/** The form of a row. */
export function submittedFormOf({ answers, ...row }: typeof smartForms.$inferSelect): SubmittedForm {
  return { ...row, answers: answersColumn.parse(answers) };
}
