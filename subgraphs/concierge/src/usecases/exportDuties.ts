import { agencies } from '@guanjia/kernel/agencies';
import { csvText } from '@guanjia/kernel/csvText';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { projectKinds } from '@guanjia/kernel/projectFacts';
import { regionName } from '@guanjia/kernel/regions';
import type { DutyHolding } from '../domain/dutyListing.ts';
import { dutyRoles } from '../domain/dutyRoles.ts';
import type { DutyFilter } from '../domain/teamStore.ts';
import { tierNames } from '../domain/tierNames.ts';
import type { Unit } from '../domain/unit.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { readPhone } from './readPhone.ts';

const mostRows = 5000;
const head = [
  '姓名',
  '单位',
  '单位层级',
  '职责',
  '服务区域',
  '项目类型',
  '事项代码',
  '事项名称',
  '事项层级',
  '审批部门',
  '联系电话',
];

/**
 * The authority-and-contact list as CSV; telephone numbers for those who may read them (S2).
 * @throws EXPORT_TOO_LARGE beyond 5,000 lines
 */
export async function exportDuties(
  { store }: Pick<ConciergeNeeds, 'store'>,
  principal: Principal,
  filter: DutyFilter,
  carriesForOwner: (personId: string) => Promise<boolean>,
): Promise<string> {
  const duties = await store.teams.listDuties(filter, { first: mostRows, after: null });
  if (duties.length > mostRows) throw new DomainError('EXPORT_TOO_LARGE', { field: 'filter', accepted: mostRows });
  const people = await store.people.findPeople(duties.map(({ personId }) => personId));
  const units = new Map<string, Unit>();
  const unitIds = people.flatMap((person) => (person === null ? [] : [person.unitId]));
  for (const unit of await store.people.findUnits([...new Set(unitIds)])) if (unit !== null) units.set(unit.id, unit);
  const rows = duties.map(async (duty, index) => {
    const person = people[index] ?? null;
    const unit = units.get(person?.unitId ?? '');
    const phone = person === null ? null : await readPhone(principal, person, carriesForOwner);
    const tier = unit === undefined ? '' : tierNames[unit.tier].zh;
    return [person?.name ?? '', unit?.name ?? '', tier, ...cellsOf(duty), phone ?? ''];
  });
  return csvText([head, ...(await Promise.all(rows))]);
}

function cellsOf({ duty, regions, projectKinds: kinds, itemCode, itemName, tier, agency }: DutyHolding): string[] {
  return [
    dutyRoles[duty].zh,
    regions.map((code) => regionName(code) ?? code).join('、'),
    kinds.map((kind) => projectKinds[kind]).join('、'),
    itemCode ?? '',
    itemName ?? '',
    tier === null ? '' : tierNames[tier].zh,
    agency === null ? '' : agencies[agency].zh,
  ];
}
