import type { AgencyCode } from '@guanjia/kernel/agencies';
import { anonymous, type Principal } from '@guanjia/kernel/principal';
import type { Role } from '@guanjia/kernel/roles';
import type { Readers, RowScope } from '@guanjia/kernel/rowScope';

/** What a probed row belongs to: each scope of the policy has its own. */
export interface ProbedRow {
  readonly regionCode: string;
  readonly ownerUnit: string;
  readonly agency: AgencyCode;
  readonly provider: string;
  readonly subject: string;
}

/** Somebody to read a row as, and whether the policy lets that person. */
export interface Reader {
  readonly label: string;
  readonly principal: Principal;
  readonly sees: boolean;
}

type Claims = Pick<Principal, 'regions' | 'ownerUnit' | 'agency' | 'provider' | 'subject'>;

/** A city that no probed row lies in, though in the same province. */
const otherRegion = '371500';

/**
 * The persons of one cell: for each scope somebody who has that and nothing else of the row, and one who has all of the row but
 * what the scope asks. A role that reads nothing has all of the row, and still sees none.
 */
export function readersOf(readers: Readers, role: Role, row: ProbedRow): Reader[] {
  const scopes: readonly RowScope[] = (readers[role] ?? []).filter((scope) => scope !== 'NONE');
  const all: Claims = { ...row, regions: [row.regionCode] };
  const none: Claims = {
    regions: [otherRegion],
    ownerUnit: '9137XXXXXXXXXXXXXX',
    agency: 'SEISMOLOGY',
    provider: 'x',
    subject: 'x',
  };
  const person = (label: string, claims: Claims, sees: boolean): Reader => ({
    label: `${role} ${label}`,
    principal: { ...anonymous, name: '演示', roles: [role], ...pick(claims) },
    sees,
  });
  if (scopes.includes('ALL')) return [person('of elsewhere', none, true), person('of the row', all, true)];
  if (scopes.length === 0) return [person('of the row', all, false)];
  const inside = scopes.flatMap((scope) =>
    insidersOf(scope, { row, none, scopes }).map((claims) => person(`by ${scope}`, claims, true)),
  );
  const outside = scopes.reduce<Claims>((claims, scope) => ({ ...claims, ...without(scope, none) }), all);
  return [...inside, person(`outside ${scopes.join(', ')}`, outside, false)];
}

function insidersOf(
  scope: RowScope,
  { row, none, scopes }: { readonly row: ProbedRow; readonly none: Claims; readonly scopes: readonly RowScope[] },
): Claims[] {
  const { regionCode, ownerUnit, agency, provider, subject } = row;
  const province = `${regionCode.slice(0, 2)}0000`;
  switch (scope) {
    case 'OWN_UNIT':
      return [{ ...none, ownerUnit }];
    case 'OWN_AGENCY':
      return [{ ...none, agency, regions: [regionCode] }];
    case 'OWN_PROVIDER':
      return [{ ...none, provider }];
    case 'OWN_REGION':
      return [
        { ...none, regions: [regionCode] },
        { ...none, regions: [province] },
      ];
    case 'ASSIGNED': // what is in hand lies where one works, where the region alone gives nothing
      return [{ ...none, subject, regions: scopes.includes('OWN_REGION') ? none.regions : [regionCode] }];
    case 'ALL':
    case 'NONE':
      return [];
  }
}

function without(scope: RowScope, none: Claims): Partial<Claims> {
  switch (scope) {
    case 'OWN_UNIT':
      return { ownerUnit: none.ownerUnit };
    case 'OWN_AGENCY':
      return { agency: none.agency };
    case 'OWN_PROVIDER':
      return { provider: none.provider };
    case 'OWN_REGION':
      return { regions: none.regions };
    case 'ASSIGNED':
      return { subject: none.subject };
    case 'ALL':
    case 'NONE':
      return {};
  }
}

function pick({ regions, ownerUnit, agency, provider, subject }: Claims): Claims {
  return { regions, ownerUnit, agency, provider, subject };
}
