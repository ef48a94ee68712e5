import { regionName } from '@guanjia/kernel/regions';
import { connectionOf } from '@guanjia/subgraph/connectionOf';
import { absenceOn } from '../domain/absenceOn.ts';
import { dutyRoles } from '../domain/dutyRoles.ts';
import { readPhone } from '../usecases/readPhone.ts';
import type { Resolvers } from './generated/resolversTypes.ts';
import { loadById } from './loadById.ts';
import { pageById } from './pageById.ts';

/** Units, people and the ledger. */
export const personResolvers: Pick<Resolvers, 'Unit' | 'Person' | 'RoleHolding' | 'PersonnelEntry'> = {
  Unit: {
    __resolveReference: ({ id }, { unitById }) => loadById(unitById, id),
    regionName: ({ regionCode }) => regionName(regionCode),
    backup: ({ backupPersonId }, _, { personById }) => loadById(personById, backupPersonId),
    registeredAt: ({ registeredAt }) => registeredAt.toISOString(),
    people: async ({ id: unitId }, asked, { peopleOf }) => {
      const page = pageById(asked);
      return connectionOf(await peopleOf.load(unitId, page), page, ({ id }) => [id]);
    },
  },
  Person: {
    __resolveReference: ({ id }, { personById }) => loadById(personById, id),
    unit: ({ unitId }, _, { unitById }) => unitById.load(unitId),
    roles: ({ holdings }) => holdings.filter(({ revokedAt }) => revokedAt === null),
    formerRoles: ({ holdings }) => holdings.filter(({ revokedAt }) => revokedAt !== null),
    onDuty: (person, _, { today }) => absenceOn(person, today) === null,
    phone: (person, _, { principal, carriesForOwner }) =>
      readPhone(principal, person, (id) => carriesForOwner.load(id)),
    workload: ({ id }, _, { inHandOf }) => inHandOf.load(id),
    absences: ({ absences }) => absences.toSorted((one, other) => (one.firstDay < other.firstDay ? 1 : -1)),
    registeredAt: ({ registeredAt }) => registeredAt.toISOString(),
    history: async ({ id: personId }, asked, { historyOf }) => {
      const page = pageById(asked);
      return connectionOf(await historyOf.load(personId, page), page, ({ id }) => [id]);
    },
  },
  RoleHolding: {
    roleName: ({ role }) => dutyRoles[role].zh,
    kinds: ({ scope }) => scope.kinds,
    stages: ({ scope }) => scope.stages,
    fields: ({ scope }) => scope.fields,
    regions: ({ scope }) => scope.regions,
    grantedAt: ({ grantedAt }) => grantedAt.toISOString(),
    revokedAt: ({ revokedAt }) => revokedAt?.toISOString(),
  },
  PersonnelEntry: {
    unit: ({ unitId }, _, { unitById }) => unitById.load(unitId),
    person: ({ personId }, _, { personById }) => loadById(personById, personId),
    summary: ({ text }) => text.en,
    summaryZh: ({ text }) => text.zh,
    at: ({ at }) => at.toISOString(),
    actorName: ({ actor }) => actor.name,
  },
};
