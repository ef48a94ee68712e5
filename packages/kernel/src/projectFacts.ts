import { z } from 'zod';
import { type Tier, tiers } from './tiers.ts';

/** Kinds of project (S2), with the notice's words. */
export const projectKinds = {
  INDUSTRIAL: '工业',
  WAREHOUSE: '仓储',
  RESIDENTIAL: '居住',
  COMMERCIAL: '商业',
  MUNICIPAL: '市政',
  EDUCATION: '教育',
  MEDICAL: '医疗',
  OLD_COMMUNITY_RENOVATION: '老旧小区改造',
  URBAN_RENEWAL: '城市更新',
} as const;

/** How far the land is: none, contract signed, held (A1). */
export const landStatuses = { NONE: '未取得', CONTRACT_SIGNED: '已签出让合同', HELD: '已取得' } as const;

/** The level of a key-project list (S2 S4). */
export const keyLevels = { NATIONAL: '国家级', PROVINCIAL: '省级', CITY: '市级', DISTRICT: '区县级' } as const;

export type ProjectKind = keyof typeof projectKinds;
export type LandStatus = keyof typeof landStatuses;
export type KeyLevel = keyof typeof keyLevels;

/** What every department may know of a project; approval decides it and announces every change of it. */
export interface ProjectFacts {
  readonly projectId: string;
  readonly code: string;
  readonly name: string;
  readonly ownerUnit: { readonly name: string; readonly creditCode: string };
  readonly regionCode: string;
  readonly tier: Tier;
  readonly kind: ProjectKind;
  readonly landStatus: LandStatus;
  /** Levels of the key-project lists it stands on; empty for an ordinary project. */
  readonly keyLevels: readonly KeyLevel[];
  /** The functional zone (功能区) it lies in, which then leads its acceptance (J3). */
  readonly functionalZone: string | null;
  readonly plannedStart: string;
  readonly plannedCompletion: string;
}

/** Whether it stands on any key-project list (重点项目). */
export function isKeyProject(facts: Pick<ProjectFacts, 'keyLevels'>): boolean {
  return facts.keyLevels.length > 0;
}

const date = z.iso.date();

/** Parses facts that crossed a wire. */
export const projectFactsSchema: z.ZodType<ProjectFacts> = z.object({
  projectId: z.uuid(),
  code: z.string(),
  name: z.string(),
  ownerUnit: z.object({ name: z.string(), creditCode: z.string() }),
  regionCode: z.string(),
  tier: z.enum(tiers),
  kind: z.enum(keysOf(projectKinds)),
  landStatus: z.enum(keysOf(landStatuses)),
  keyLevels: z.array(z.enum(keysOf(keyLevels))),
  functionalZone: z.string().nullable(),
  plannedStart: date,
  plannedCompletion: date,
});

function keysOf<Key extends string>(table: Readonly<Record<Key, string>>): { [K in Key]: K } {
  const keys: Partial<Record<Key, Key>> = {};
  for (const key in table) keys[key] = key;
  return requireAll(keys, table);
}

function requireAll<Key extends string>(keys: object, table: Readonly<Record<Key, string>>): { [K in Key]: K } {
  const isWhole = (value: object): value is { [K in Key]: K } =>
    Object.keys(table).every((key) => Object.hasOwn(value, key));
  if (!isWhole(keys)) throw new TypeError('the table of keys is incomplete');
  return keys;
}
