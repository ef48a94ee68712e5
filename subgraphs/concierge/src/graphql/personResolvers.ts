import { DomainError } from '@guanjia/kernel/DomainError';
import { regionName } from '@guanjia/kernel/regions';
import { connectionOf } from '@guanjia/subgraph/connectionOf';
import { absenceOn } from '../domain/absenceOn.ts';
import { dutyRoles } from '../domain/dutyRoles.ts';
import type { Person } from '../domain/person.ts';
import { mayReadOfPerson } from '../usecases/mayReadOfPerson.ts';
import { readPhone } from '../usecases/readPhone.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/resolversTypes.ts';
import { loadById } from './loadById.ts';
import { pageById } from './pageById.ts';

/** Units, people and the ledger. */
export const personResolvers: Pick<Resolvers, 'Unit' | 'Person' | 'Absence' | 'RoleHolding' | 'PersonnelEntry'> = {
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
    formerRoles: async (person, _, context) =>
      (await mayRead(context, 'personnelFile', person))
        ? person.holdings.filter(({ revokedAt }) => revokedAt !== null)
        : null,
    subject: async (person, _, context) => ((await mayRead(context, 'personnelFile', person)) ? person.subject : null),
    onDuty: (person, _, { today }) => absenceOn(person, today) === null,
    phone: (person, _, { principal, carriesForOwner }) =>
      readPhone(principal, person, (id) => carriesForOwner.load(id)),
    workload: ({ id }, _, { inHandOf }) => inHandOf.load(id),
    absences: async (person, _, context) => {
      if (!(await mayRead(context, 'absence', person))) return null;
      const isReasonTold = await mayRead(context, 'absenceReason', person);
      return person.absences
        .toSorted((one, other) => (one.firstDay < other.firstDay ? 1 : -1))
        .map((absence) => ({ ...absence, isReasonTold }));
    },
    registeredAt: ({ registeredAt }) => registeredAt.toISOString(),
    history: async (person, asked, context) => {
      const page = pageById(asked);
      if (!(await mayRead(context, 'personnelFile', person))) return null;
      return connectionOf(await context.historyOf.load(person.id, page), page, ({ id }) => [id]);
    },
  },
  Absence: {
    reason: ({ reason, isReasonTold }) => {
      if (isReasonTold) return reason;
      throw new DomainError('FORBIDDEN', {
        field: 'reason',
        accepted: 'the person, or the office of the unit’s region',
      });
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

async function mayRead(
  { principal, unitById }: Pick<Context, 'principal' | 'unitById'>,
  resource: Parameters<typeof mayReadOfPerson>[1],
  person: Person,
): Promise<boolean> {
  return mayReadOfPerson(principal, resource, { person, unit: await unitById.load(person.unitId) });
}
