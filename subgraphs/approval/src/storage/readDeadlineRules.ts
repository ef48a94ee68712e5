import { z } from 'zod';
import type { CommitmentTerms } from '../domain/commitmentTerms.ts';
import type { OfficeHours } from '../domain/officeHours.ts';
import { readCatalogueFile } from './readCatalogueFile.ts';

const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 09:00')
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));

const officeHoursFile = z.strictObject({
  version: z.string().min(1),
  note: z.string(),
  periods: z
    .array(z.strictObject({ from: timeOfDay, to: timeOfDay }))
    .min(1)
    .refine((periods) => isInOrder(periods), 'periods in order that do not touch'),
});

const commitmentsFile = z.strictObject({
  version: z.string().min(1),
  note: z.string(),
  tolerance: z.strictObject({
    longestWorkingDays: z.int().min(1).max(250),
    reminderWorkingDays: z.array(z.int().min(1).max(250)),
  }),
});

/** Reads `officeHours.json` of a folder (小时办结). @throws CATALOGUE_INVALID with the path of the first fault */
export function readOfficeHours(folder: URL): OfficeHours {
  const file = new URL('officeHours.json', folder);
  const { version, periods } = readCatalogueFile(officeHoursFile, file, 'officeHours.json');
  return { version, periods };
}

/** Reads `commitments.json` of a folder (A8). @throws CATALOGUE_INVALID with the path of the first fault */
export function readCommitmentTerms(folder: URL): CommitmentTerms {
  const { tolerance } = readCatalogueFile(commitmentsFile, new URL('commitments.json', folder), 'commitments.json');
  const { longestWorkingDays, reminderWorkingDays } = tolerance;
  return {
    toleranceWorkingDays: longestWorkingDays,
    reminderWorkingDays: [...new Set(reminderWorkingDays)].toSorted((a, b) => b - a),
  };
}

function isInOrder(periods: readonly { readonly from: number; readonly to: number }[]): boolean {
  return periods.every(({ from, to }, index) => from < to && (index === 0 || (periods[index - 1]?.to ?? 0) < from));
}
