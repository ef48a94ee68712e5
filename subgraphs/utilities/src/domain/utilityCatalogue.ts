import { DomainError } from '@guanjia/kernel/DomainError';
import type { FormField } from './formField.ts';
import type { Label } from './label.ts';
import { prerequisiteCycle } from './prerequisiteCycle.ts';
import type { MaterialRequirement, MatterKind, UtilityMatter, UtilityProvider } from './utilityMatter.ts';

/** The catalogue as its files say it, before it has been checked (U1). */
export interface CatalogueFiles {
  readonly version: string;
  readonly note: string;
  /** Working days within which a provider is to sign what is forwarded to it. */
  readonly receiptWorkingDays: number;
  readonly providers: readonly UtilityProvider[];
  readonly sharedFields: readonly FormField[];
  readonly sharedMaterials: readonly Omit<MaterialRequirement, 'shared'>[];
  readonly matters: readonly MatterEntry[];
}

/** One matter in the file: what it shares is named by key. */
export interface MatterEntry {
  readonly code: string;
  readonly name: Label;
  readonly kind: MatterKind;
  readonly provider: string;
  readonly promisedWorkingDays: number;
  readonly prerequisites: readonly string[];
  readonly sharedFields: readonly string[];
  readonly fields: readonly FormField[];
  readonly sharedMaterials: readonly string[];
  readonly materials: readonly Omit<MaterialRequirement, 'shared'>[];
}

/** The matters that may be applied for, checked and ready to be asked (U1). */
export interface UtilityCatalogue {
  readonly version: string;
  readonly note: string;
  readonly receiptWorkingDays: number;
  readonly providers: readonly UtilityProvider[];
  readonly matters: readonly UtilityMatter[];
  matter(code: string): UtilityMatter | null;
  provider(id: string): UtilityProvider | null;
  /** @throws MATTER_NOT_FOUND naming the code and the codes there are. */
  requireMatter(code: string): UtilityMatter;
}

/** @throws CATALOGUE_INVALID naming what contradicts: a duplicate, an unknown name, a cycle, an empty catalogue. */
export function createUtilityCatalogue(files: CatalogueFiles): UtilityCatalogue {
  requireNoDuplicates(files);
  const matters = files.matters.map((entry) => matterFrom(entry, files));
  if (matters.length === 0) throw fault('matters', []);
  requirePrerequisites(matters);
  const byCode = new Map(matters.map((matter) => [matter.code, matter]));
  const providerById = new Map(files.providers.map((provider) => [provider.id, provider]));
  return {
    version: files.version,
    note: files.note,
    receiptWorkingDays: files.receiptWorkingDays,
    providers: files.providers,
    matters,
    matter: (code) => byCode.get(code) ?? null,
    provider: (id) => providerById.get(id) ?? null,
    requireMatter(code) {
      const matter = byCode.get(code);
      if (matter) return matter;
      throw new DomainError('MATTER_NOT_FOUND', { field: 'matterCodes', value: code, accepted: [...byCode.keys()] });
    },
  };
}

function requireNoDuplicates(files: CatalogueFiles): void {
  requireUnique(
    'providers',
    files.providers.map((provider) => provider.id),
  );
  requireUnique(
    'matters',
    files.matters.map((matter) => matter.code),
  );
  requireUnique(
    'sharedFields',
    files.sharedFields.map((field) => field.key),
  );
  const ownMaterials = files.matters.flatMap((matter) => matter.materials);
  requireUnique(
    'materials',
    [...files.sharedMaterials, ...ownMaterials].map((material) => material.code),
  );
  for (const matter of files.matters) requireUniqueWithin(matter);
}

function requireUniqueWithin(matter: MatterEntry): void {
  requireUnique(
    `${matter.code}.fields`,
    matter.fields.map((field) => field.key),
  );
  requireUnique(`${matter.code}.sharedFields`, matter.sharedFields);
  requireUnique(`${matter.code}.sharedMaterials`, matter.sharedMaterials);
  requireUnique(`${matter.code}.prerequisites`, matter.prerequisites);
}

function requireUnique(field: string, keys: readonly string[]): void {
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw fault(field, twice);
}

function matterFrom(entry: MatterEntry, files: CatalogueFiles): UtilityMatter {
  const { code, name, kind, provider, promisedWorkingDays, prerequisites } = entry;
  if (!files.providers.some(({ id }) => id === provider)) throw fault(`${code}.provider`, provider);
  const sharedFields = entry.sharedFields.map((key) => named(files.sharedFields, key, `${code}.sharedFields`, 'key'));
  const shared = entry.sharedMaterials.map((key) =>
    named(files.sharedMaterials, key, `${code}.sharedMaterials`, 'code'),
  );
  const materials = [
    ...shared.map((material) => ({ ...material, shared: true })),
    ...entry.materials.map((material) => ({ ...material, shared: false })),
  ];
  const ownFields = entry.fields;
  return { code, name, kind, provider, promisedWorkingDays, prerequisites, sharedFields, ownFields, materials };
}

function named<Key extends string, Entry extends Readonly<Record<Key, string>>>(
  entries: readonly Entry[],
  wanted: string,
  field: string,
  key: Key,
): Entry {
  const found = entries.find((entry) => entry[key] === wanted);
  if (found === undefined) throw fault(field, wanted);
  return found;
}

function requirePrerequisites(matters: readonly UtilityMatter[]): void {
  const codes = new Set(matters.map((matter) => matter.code));
  for (const matter of matters) {
    const unknown = matter.prerequisites.find((code) => !codes.has(code));
    if (unknown !== undefined) throw fault(`${matter.code}.prerequisites`, unknown);
  }
  const cycle = prerequisiteCycle(matters);
  if (cycle !== null) throw fault('prerequisites', cycle);
}

function fault(field: string, value: unknown): DomainError {
  return new DomainError('CATALOGUE_INVALID', { field, value });
}
