import type { Principal } from './principal.ts';
import type { Role } from './roles.ts';
import { worksInRegion } from './worksInRegion.ts';

/** How far into the rows of a resource a role reaches (G2). The words of the policy table and of the departments' rules. */
export const rowScopes = {
  NONE: { en: 'no row', zh: '不可见' },
  OWN_UNIT: { en: 'rows of the unit that the person acts for', zh: '本单位' },
  OWN_AGENCY: { en: 'rows of the person’s government department, in the person’s regions', zh: '本部门（本辖区）' },
  OWN_PROVIDER: { en: 'rows of the utility company that the person speaks for', zh: '本企业' },
  OWN_REGION: { en: 'rows of the person’s regions and of all regions within them', zh: '本辖区' },
  ASSIGNED: {
    en: 'rows given into the person’s hands, addressed to the person, or the person’s own',
    zh: '本人承办或参与',
  },
  ALL: { en: 'every row', zh: '全部' },
} as const satisfies Record<string, { en: string; zh: string }>;

/** One of the scopes. */
export type RowScope = keyof typeof rowScopes;

/** Which role reads a resource, and how far: its rows in any of the scopes. A role that is not named reads none. */
export type Readers = Readonly<Partial<Record<Role, readonly RowScope[]>>>;

/** What a row is judged by; whatever a department does not know of it is left out, and then gives no right. */
export interface ScopedRow {
  /** GB/T 2260 code of the region it lies in. */
  readonly regionCode?: string | null | undefined;
  /** 统一社会信用代码 of the owner whose row it is. */
  readonly ownerUnit?: string | null | undefined;
  /** Government departments whose duty it is. */
  readonly agencies?: readonly string[];
  /** Utility companies whose duty it is. */
  readonly providers?: readonly string[];
  /** Subjects of the persons in whose hands it is, or that take part in it. */
  readonly assigned?: readonly string[];
}

/** How far one person reaches over all the roles held: what an SQL condition of a list is made of. */
export interface Reach {
  readonly all: boolean;
  /** Codes of regions: rows within any of them. */
  readonly regions: readonly string[];
  readonly ownerUnit: string | null;
  /** With the regions in which that department is the person's. */
  readonly agency: { readonly code: string; readonly regions: readonly string[] } | null;
  readonly provider: string | null;
  readonly subject: string | null;
}

type Asker = Pick<Principal, 'subject' | 'roles' | 'agency' | 'provider' | 'regions' | 'ownerUnit'>;

/** How far the person reaches: the widest of what each role held gives. A right that the token cannot fill is none. */
export function reachOf(principal: Asker, readers: Readers): Reach {
  const held = new Set(principal.roles.flatMap((role) => readers[role] ?? []));
  const { agency, regions } = principal;
  return {
    all: held.has('ALL'),
    regions: held.has('OWN_REGION') ? regions : [],
    ownerUnit: held.has('OWN_UNIT') ? principal.ownerUnit : null,
    agency: held.has('OWN_AGENCY') && agency !== null ? { code: agency, regions } : null,
    provider: held.has('OWN_PROVIDER') ? principal.provider : null,
    subject: held.has('ASSIGNED') ? principal.subject : null,
  };
}

/** Whether the row lies within the reach. */
export function isInReach(reach: Reach, row: ScopedRow): boolean {
  const { regionCode = null, ownerUnit = null, agencies = [], providers = [], assigned = [] } = row;
  if (reach.all) return true;
  if (reach.ownerUnit !== null && reach.ownerUnit === ownerUnit) return true;
  if (regionCode !== null && worksInRegion(reach, regionCode)) return true;
  if (reach.provider !== null && providers.includes(reach.provider)) return true;
  if (reach.subject !== null && assigned.includes(reach.subject)) return true;
  return reach.agency !== null && agencies.includes(reach.agency.code) && isAgencyRow(reach.agency, regionCode);
}

/** Whether the person may read the row. */
export function mayReadRow(principal: Asker, readers: Readers, row: ScopedRow): boolean {
  return isInReach(reachOf(principal, readers), row);
}

/** Whether the person may read some row of the resource. */
export function reachesAny({ all, regions, ownerUnit, agency, provider, subject }: Reach): boolean {
  return all || regions.length > 0 || [ownerUnit, agency, provider, subject].some((held) => held !== null);
}

/** A department of one region is not that of another. */
function isAgencyRow(agency: { readonly regions: readonly string[] }, regionCode: string | null): boolean {
  return regionCode === null || worksInRegion(agency, regionCode);
}
