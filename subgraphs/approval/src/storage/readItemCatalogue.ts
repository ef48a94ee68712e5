import { readdirSync } from 'node:fs';
import { agencies } from '@guanjia/kernel/agencies';
import { DomainError } from '@guanjia/kernel/DomainError';
import { tiers } from '@guanjia/kernel/tiers';
import { z } from 'zod';
import type { PlacedItem, StageGates } from '../domain/catalogueEntries.ts';
import { type Handling, itemNatures, onSiteClasses } from '../domain/item.ts';
import { createItemCatalogue, type ItemCatalogue } from '../domain/itemCatalogue.ts';
import { officeDayMinutes } from '../domain/officeHours.ts';
import { itemStages } from '../domain/stages.ts';
import { catalogueCode as code } from './catalogueCode.ts';
import { catalogueLabel as label } from './catalogueLabel.ts';
import { conditionSchema } from './conditionSchema.ts';
import { keyOf } from './keyOf.ts';
import { readCatalogueFile } from './readCatalogueFile.ts';
import { readOfficeHours } from './readDeadlineRules.ts';
import { readPolicies } from './readPolicies.ts';

const atLeastOne = <Entry extends z.ZodType>(entry: Entry) => z.array(entry).min(1);

const itemEntry = z.strictObject({
  code,
  name: label,
  agency: keyOf(agencies),
  nature: keyOf(itemNatures),
  tier: z.enum(tiers),
  handling: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('ON_THE_SPOT') }),
    z.strictObject({
      type: z.literal('PROMISED'),
      promisedWorkingDays: z.int().min(1).max(500).optional(),
      promisedWorkingHours: z.int().min(1).max(24).optional(),
    }),
  ]),
  onSite: keyOf(onSiteClasses),
  prerequisites: z.array(z.union([z.strictObject({ items: atLeastOne(code) }), z.strictObject({ document: code })])),
  materials: z.array(z.strictObject({ code, tolerable: z.boolean() })),
  applies: conditionSchema,
  acceptancePhase: z.union([z.literal(1), z.literal(2)]).optional(),
  completesProject: z.boolean().optional(),
  lineWork: z.boolean().optional(),
  notificationCommitment: z
    .strictObject({ checkWithinWorkingDays: z.int().min(1).max(250), replaces: z.array(code), notice: label })
    .optional(),
  preApproval: z
    .strictObject({
      mayAwait: z.array(code),
      keyReview: code.nullable().default(null),
      validMonths: z.int().min(1).max(120).nullable().default(null),
    })
    .optional(),
  validMonths: z.int().min(1).max(1200).optional(),
});

const itemsFile = z.strictObject({
  stage: keyOf(itemStages),
  version: z.string().min(1),
  note: z.string(),
  opensAfter: z.strictObject({ items: atLeastOne(code), building: z.boolean().default(false) }).optional(),
  items: z.array(itemEntry),
});

const materialsFile = z.strictObject({
  version: z.string().min(1),
  note: z.string(),
  materials: z.array(
    z.strictObject({
      code,
      name: label,
      comesWithLand: z.boolean().default(false),
      ownerWide: z.boolean().default(false),
    }),
  ),
});

/**
 * Reads `materials.json`, `circumstances.json`, `policies.json` and every file of `items/` in a folder, stage after
 * stage, and checks them as a whole (A2 A15).
 * @throws CATALOGUE_INVALID with file and path of the first fault
 */
export function readItemCatalogue(folder: URL): ItemCatalogue {
  const materials = readMaterials(new URL('materials.json', folder));
  const itemsFolder = new URL('items/', folder);
  const names = readdirSync(itemsFolder)
    .filter((name) => name.endsWith('.json'))
    .toSorted();
  const files = names.map((name) => ({
    name: `items/${name}`,
    ...readCatalogueFile(itemsFile, new URL(name, itemsFolder), `items/${name}`),
  }));
  const stages = Object.keys(itemStages);
  const ordered = files.toSorted((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage));
  const officeDay = officeDayMinutes(readOfficeHours(folder));
  const placed = ordered.flatMap((file) => placeItems(file, materials, officeDay));
  return createItemCatalogue({
    placed,
    gates: gatesOf(ordered),
    materials: [...materials.values()],
    ...readPolicies(folder),
  });
}

type ItemsFile = z.infer<typeof itemsFile> & { readonly name: string };

function gatesOf(files: readonly ItemsFile[]): StageGates {
  const gates: { -readonly [Stage in keyof StageGates]: StageGates[Stage] } = {};
  for (const { name, stage, opensAfter } of files) {
    if (opensAfter === undefined) continue;
    if (gates[stage] !== undefined) refuse(`${name}: opensAfter`, stage, 'said by one file of the stage');
    gates[stage] = opensAfter;
  }
  return gates;
}

function placeItems(
  { name: file, stage, version, items }: ItemsFile,
  materials: ReadonlyMap<string, NamedMaterial>,
  officeDay: number,
): PlacedItem[] {
  return items.map((entry, index) => {
    const path = `${file}: items[${index}]`;
    const named = entry.materials.map(({ code: material, tolerable }, place) => {
      const name =
        materials.get(material)?.name ?? refuse(`${path}.materials[${place}]`, material, 'a code of materials.json');
      return { code: material, name, tolerable };
    });
    const { acceptancePhase = null, completesProject = false, notificationCommitment = null, ...offered } = entry;
    const { preApproval = null, validMonths = null, ...rest } = offered;
    const handling = promiseOf(entry.handling, `${path}.handling`, officeDay);
    const landMaterials = named.map((one) => one.code).filter((one) => materials.get(one)?.comesWithLand);
    const kept = { acceptancePhase, completesProject, notificationTerms: notificationCommitment };
    const terms = { ...kept, preApproval, landMaterials, validMonths };
    return { path, item: { ...rest, handling, stage, version, materials: named, ...terms } };
  });
}

/** One promise, in days or in hours; in hours no more than a day of the office, so that it counts as one day. */
function promiseOf(handling: z.infer<typeof itemEntry>['handling'], path: string, officeDay: number): Handling {
  if (handling.type === 'ON_THE_SPOT') return handling;
  const { type, promisedWorkingDays = null, promisedWorkingHours = null } = handling;
  if (promisedWorkingDays !== null && promisedWorkingHours === null) {
    return { type, promisedWorkingDays, promisedWorkingHours };
  }
  if (promisedWorkingHours === null || promisedWorkingDays !== null) {
    return refuse(path, handling, 'promisedWorkingDays or promisedWorkingHours');
  }
  if (promisedWorkingHours * 60 > officeDay) {
    refuse(`${path}.promisedWorkingHours`, promisedWorkingHours, `at most ${Math.floor(officeDay / 60)}, or days`);
  }
  return { type, promisedWorkingDays: 1, promisedWorkingHours };
}

type NamedMaterial = z.infer<typeof materialsFile>['materials'][number];

function readMaterials(file: URL): ReadonlyMap<string, NamedMaterial> {
  const { materials } = readCatalogueFile(materialsFile, file, 'materials.json');
  const byCode = new Map<string, NamedMaterial>();
  materials.forEach((material, index) => {
    const { code: taken } = material;
    if (byCode.has(taken)) refuse(`materials.json: materials[${index}].code`, taken, 'a code of its own');
    byCode.set(taken, material);
  });
  return byCode;
}

function refuse(path: string, value: unknown, accepted: string): never {
  throw new DomainError('CATALOGUE_INVALID', { path, value, accepted });
}
