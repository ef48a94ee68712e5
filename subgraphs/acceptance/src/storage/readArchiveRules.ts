import { readFileSync } from 'node:fs';
import { isAgencyCode } from '@guanjia/kernel/agencies';
import { DomainError } from '@guanjia/kernel/DomainError';
import { handoffChannelSchema } from '@guanjia/kernel/messages';
import { z } from 'zod';
import { acceptancePhases } from '../domain/acceptancePhases.ts';
import type { ArchiveRules } from '../domain/archiveRules.ts';
import { isKeyOf } from '../domain/isKeyOf.ts';

const label = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
const code = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const isUnique = (kinds: readonly { readonly code: string }[]) =>
  new Set(kinds.map((kind) => kind.code)).size === kinds.length;

const fileSchema = z.strictObject({
  note: z.string(),
  recipient: z
    .strictObject({
      code: z.string().refine((value) => isAgencyCode(value), 'the code of an agency, so that its approvers may sign'),
      name: label,
      channel: handoffChannelSchema,
      system: z
        .strictObject({ endpoint: z.url(), publicKey: z.string().min(1) })
        .nullable()
        .default(null),
    })
    .refine(
      ({ channel, system }) => system === null || channel === 'PLATFORM',
      'a system of its own is reached by PLATFORM',
    ),
  receiptWorkingDays: z.int().min(1).max(60),
  finishedBy: z.strictObject({
    phases: z.array(
      z.custom<keyof typeof acceptancePhases>((value) => isKeyOf(acceptancePhases, value), 'not a phase'),
    ),
    mustPass: z.array(code),
  }),
  kinds: z
    .array(z.strictObject({ code, name: label, required: z.boolean() }))
    .min(1)
    .refine(isUnique, 'a kind is listed twice'),
});

/**
 * The rules of the archive's file, each value checked; `itemCodes` are those of the catalogue.
 * @throws CATALOGUE_INVALID with every fault and where it stands
 */
export function readArchiveRules(file: URL, itemCodes: readonly string[]): ArchiveRules {
  const parsed = fileSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  const faults = parsed.success
    ? parsed.data.finishedBy.mustPass
        .filter((item) => !itemCodes.includes(item))
        .map((item) => `finishedBy.mustPass: the catalogue has no item ${item}`)
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  if (parsed.success && faults.length === 0) return parsed.data;
  throw new DomainError('CATALOGUE_INVALID', { field: 'archive', faults });
}
