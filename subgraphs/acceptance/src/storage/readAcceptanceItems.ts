import { readFileSync } from 'node:fs';
import { type AgencyCode, isAgencyCode } from '@guanjia/kernel/agencies';
import { DomainError } from '@guanjia/kernel/DomainError';
import { type ProjectKind, projectKinds } from '@guanjia/kernel/projectFacts';
import { z } from 'zod';
import type { AcceptanceItem } from '../domain/acceptanceItem.ts';
import { acceptancePhases } from '../domain/acceptancePhases.ts';
import { isKeyOf } from '../domain/isKeyOf.ts';
import { siteStages } from '../domain/siteProgress.ts';

const code = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const label = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
const agency = z.custom<AgencyCode>((value) => typeof value === 'string' && isAgencyCode(value), 'not a known agency');
const kind = z.custom<ProjectKind>((value) => isKeyOf(projectKinds, value), 'not a kind of project');
const phase = z.custom<AcceptanceItem['phase']>((value) => isKeyOf(acceptancePhases, value), 'not a phase');

const itemsFileSchema = z.strictObject({
  note: z.string(),
  items: z.array(
    z.strictObject({
      code: code.startsWith('acceptance-'),
      name: label,
      phase,
      agency,
      promisedWorkingDays: z.int().max(60),
      siteStage: z.enum(siteStages).nullable().default(null),
      applicability: z.array(
        z.strictObject({ kinds: z.array(kind).min(1).nullable(), applies: z.boolean(), reason: label }),
      ),
      materials: z.array(z.strictObject({ code, name: label })),
      certificateOnAcceptance: label.nullable(),
    }),
  ),
});

/** The items of a catalogue file, each value checked. @throws CATALOGUE_INVALID with every fault and where it stands */
export function readAcceptanceItems(file: URL): readonly AcceptanceItem[] {
  const parsed = itemsFileSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data.items;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new DomainError('CATALOGUE_INVALID', { field: 'items', faults }, { cause: parsed.error });
}
