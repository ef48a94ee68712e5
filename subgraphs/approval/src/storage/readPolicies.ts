import { z } from 'zod';
import type { CatalogueEntries } from '../domain/catalogueEntries.ts';
import { itemStages } from '../domain/stages.ts';
import { catalogueCode } from './catalogueCode.ts';
import { catalogueLabel } from './catalogueLabel.ts';
import { conditionSchema } from './conditionSchema.ts';
import { keyOf } from './keyOf.ts';
import { readCatalogueFile } from './readCatalogueFile.ts';

const prerequisite = { item: catalogueCode, prerequisite: catalogueCode };

const policiesFile = z.strictObject({
  version: z.string().min(1),
  note: z.string(),
  policies: z.array(
    z.strictObject({
      code: catalogueCode,
      name: catalogueLabel,
      condition: conditionSchema,
      effects: z
        .array(
          z.discriminatedUnion('type', [
            z.strictObject({ type: z.literal('LEAVE_OUT'), item: catalogueCode, reason: catalogueLabel }),
            z.strictObject({ type: z.literal('SHORTEN'), item: catalogueCode, promisedWorkingDays: z.int().min(1) }),
            z.strictObject({ type: z.literal('DROP_PREREQUISITE'), ...prerequisite }),
            z.strictObject({ type: z.literal('ALLOW_PARALLEL'), ...prerequisite }),
            z.strictObject({ type: z.literal('OPEN_STAGE'), stage: keyOf(itemStages) }),
          ]),
        )
        .min(1),
    }),
  ),
});

const circumstancesFile = z.strictObject({
  version: z.string().min(1),
  note: z.string(),
  circumstances: z.array(z.strictObject({ code: catalogueCode, name: catalogueLabel })),
});

/** Reads `circumstances.json` and `policies.json` of a folder (A15). @throws CATALOGUE_INVALID with the path of the first fault */
export function readPolicies(folder: URL): Pick<CatalogueEntries, 'circumstances' | 'policies'> {
  const stated = readCatalogueFile(circumstancesFile, new URL('circumstances.json', folder), 'circumstances.json');
  const { policies } = readCatalogueFile(policiesFile, new URL('policies.json', folder), 'policies.json');
  return {
    circumstances: stated.circumstances,
    policies: policies.map((policy, index) => ({ policy, path: `policies.json: policies[${index}]` })),
  };
}
