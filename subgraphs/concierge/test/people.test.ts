import { newId } from '@guanjia/kernel/newId';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { somebody } from './somebody.ts';
import { type ConciergeUnderTest, monday, startConcierge } from './startConcierge.ts';

const registerUnit =
  'mutation ($name: String!, $tier: Tier!, $region: String!) { registerUnit(name: $name, tier: $tier, regionCode: $region) { id name tier regionName } }';
const registerPerson =
  'mutation ($unitId: ID!, $name: String!, $subject: String, $phone: String) { registerPerson(unitId: $unitId, name: $name, subject: $subject, phone: $phone) { id name phone onDuty roles { id } } }';
const grantRole =
  'mutation ($id: ID!, $role: DutyRole!, $scope: RoleScopeInput) { grantRole(personId: $id, role: $role, scope: $scope) { roles { id role roleName kinds stages fields regions } } }';
const revokeRole =
  'mutation ($id: ID!, $holding: ID!) { revokeRole(personId: $id, holdingId: $holding) { roles { id } formerRoles { id revokedAt } } }';
const recordAbsence =
  'mutation ($id: ID!, $first: Date!, $last: Date!) { recordAbsence(personId: $id, firstDay: $first, lastDay: $last, reason: "培训") { onDuty absences { id firstDay lastDay } } }';
const endAbsence =
  'mutation ($id: ID!, $absence: ID!, $backOn: Date) { endAbsence(personId: $id, absenceId: $absence, backOn: $backOn) { onDuty absences { backOn } } }';
const nameBackup =
  'mutation ($unit: ID!, $person: ID!) { nameBackup(unitId: $unit, personId: $person) { backup { id } } }';

describe('people, units and the ledger', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  afterAll(() => concierge.close());

  const someUnit = async (region = '370211'): Promise<string> =>
    (await concierge.order(registerUnit, { name: `单位${newId()}`, tier: 'COUNTY', region })).registerUnit.id;
  const somePerson = async (): Promise<{ id: string; unitId: string }> => {
    const unitId = await someUnit();
    const data = await concierge.order(registerPerson, { unitId, name: '演示人员' });
    return { id: data.registerPerson.id, unitId };
  };
  const historyOf = async (personId: string) => {
    const data = await concierge.order(
      'query ($personId: ID!) { personnelHistory(filter: { personId: $personId }) { nodes { action summaryZh actorName } } }',
      { personId },
    );
    return data.personnelHistory.nodes.map(({ action }: { action: string }) => action);
  };

  it('registers a unit and a person, and gives a role whose region is the unit’s own', async () => {
    const unit = await concierge.order(registerUnit, {
      name: `潍坊市帮办中心${newId()}`,
      tier: 'CITY',
      region: '370700',
    });
    expect(unit.registerUnit).toMatchObject({ tier: 'CITY', regionName: '潍坊市' });
    const { registerPerson: person } = await concierge.order(registerPerson, {
      unitId: unit.registerUnit.id,
      name: ' 演示专员 ',
      phone: '0536-8123456',
    });
    expect(person).toMatchObject({ name: '演示专员', phone: '0536-8123456', onDuty: true, roles: [] });
    const { grantRole: granted } = await concierge.order(grantRole, { id: person.id, role: 'STEWARD' });
    expect(granted.roles).toMatchObject([
      { role: 'STEWARD', roleName: '帮办代办专员', regions: ['370700'], kinds: [] },
    ]);
  });

  it('lets one person hold several roles, each with its scope', async () => {
    const { id } = await somePerson();
    await concierge.order(grantRole, { id, role: 'PROCEDURE_GUIDE', scope: { kinds: ['MEDICAL', 'EDUCATION'] } });
    await concierge.order(grantRole, { id, role: 'STAGE_ATTENDANT', scope: { stages: ['CONSTRUCTION_PERMIT'] } });
    const data = await concierge.order(grantRole, {
      id,
      role: 'POLICY_LECTURER',
      scope: { fields: ['FACTORY_PRODUCTION'], regions: ['370700', '370211', '370700'] },
    });
    expect(data.grantRole.roles).toMatchObject([
      { role: 'PROCEDURE_GUIDE', kinds: ['EDUCATION', 'MEDICAL'] },
      { role: 'STAGE_ATTENDANT', stages: ['CONSTRUCTION_PERMIT'] },
      { role: 'POLICY_LECTURER', fields: ['FACTORY_PRODUCTION'], regions: ['370211', '370700'] },
    ]);
  });

  it('keeps a revoked role on record, and tells the whole story in the ledger', async () => {
    const { id, unitId } = await somePerson();
    const granted = await concierge.order(grantRole, { id, role: 'STEWARD' });
    await concierge.order(nameBackup, { unit: unitId, person: id });
    const away = await concierge.order(recordAbsence, { id, first: '2026-03-09', last: '2026-03-13' });
    expect(away.recordAbsence.onDuty).toBe(false);
    const back = await concierge.order(endAbsence, { id, absence: away.recordAbsence.absences[0].id });
    expect(back.endAbsence).toEqual({ onDuty: true, absences: [{ backOn: '2026-03-09' }] });
    const revoked = await concierge.order(revokeRole, { id, holding: granted.grantRole.roles[0].id });
    expect(revoked.revokeRole).toMatchObject({ roles: [], formerRoles: [{ revokedAt: monday.toISOString() }] });
    expect(await historyOf(id)).toEqual([
      'ROLE_REVOKED',
      'ABSENCE_ENDED',
      'ABSENCE_RECORDED',
      'BACKUP_NAMED',
      'ROLE_GRANTED',
      'PERSON_REGISTERED',
    ]);
  });

  it('finds people by role, tier, region and text, page by page', async () => {
    const word = newId().slice(-12);
    const unitId = await someUnit('410726');
    for (const name of ['甲', '乙', '丙']) await concierge.order(registerPerson, { unitId, name: `${word}${name}` });
    const query =
      'query ($filter: PeopleFilter, $first: Int, $after: String) { people(filter: $filter, first: $first, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } } }';
    const { people: first } = await concierge.order(query, {
      filter: { text: word, tier: 'COUNTY', region: '410000' },
      first: 2,
    });
    expect(first.nodes).toHaveLength(2);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const { people: second } = await concierge.order(query, {
      filter: { text: word },
      first: 2,
      after: first.pageInfo.endCursor,
    });
    expect(second).toMatchObject({ nodes: [{ name: `${word}丙` }], pageInfo: { hasNextPage: false } });
    await concierge.order(grantRole, { id: first.nodes[0].id, role: 'CHIEF_LIAISON' });
    const { people: liaisons } = await concierge.order(query, { filter: { text: word, role: 'CHIEF_LIAISON' } });
    expect(liaisons.nodes).toMatchObject([{ id: first.nodes[0].id }]);
    const { people: elsewhere } = await concierge.order(query, { filter: { text: word, region: '370000' } });
    expect(elsewhere.nodes).toEqual([]);
    const { people: literal } = await concierge.order(query, { filter: { text: `${word}%` } });
    expect(literal.nodes).toEqual([]);
  });

  it('shows a telephone to whose duty needs it, and to an owner only that of its own steward', async () => {
    const steward = await concierge.someSteward();
    const project = await concierge.know();
    const query = 'query ($id: ID!) { person(id: $id) { name phone } }';
    const phoneFor = async (principal: Parameters<ConciergeUnderTest['ask']>[0]) =>
      (await concierge.ask(principal, query, { id: steward.id })).data.person.phone;
    expect(await phoneFor(somebody.supervisor)).toBe('0532-85167023');
    expect(await phoneFor(steward.principal)).toBe('0532-85167023');
    expect(await phoneFor(somebody.dashboard)).toBeNull();
    expect(await phoneFor(somebody.ownerOf(project))).toBeNull();
    await concierge.order('mutation ($p: ID!, $s: ID!) { assignSteward(projectId: $p, personId: $s) { id } }', {
      p: project.projectId,
      s: steward.id,
    });
    expect(await phoneFor(somebody.ownerOf(project))).toBe('0532-85167023');
  });

  describe('refuses, and writes nothing', () => {
    it.each([
      [
        'an unknown region',
        registerUnit,
        { name: '单位', tier: 'COUNTY', region: '999999' },
        'REGION_UNKNOWN',
        'regionCode',
      ],
      ['an empty name', registerUnit, { name: '  ', tier: 'COUNTY', region: '370211' }, 'BAD_INPUT', 'name'],
      ['an unknown unit', registerPerson, { unitId: newId(), name: '某' }, 'UNIT_NOT_FOUND', 'unitId'],
      ['an id that is none', registerPerson, { unitId: 'x', name: '某' }, 'BAD_INPUT', 'unitId'],
      ['an unknown person', grantRole, { id: newId(), role: 'STEWARD' }, 'PERSON_NOT_FOUND', 'personId'],
    ])('%s', async (_, mutation, variables, code, field) => {
      const { errors } = await concierge.ask(somebody.serviceRoom, mutation, variables);
      expect(errors).toMatchObject([{ code, extensions: { field, department: 'concierge' } }]);
    });

    it.each([
      [
        'a role without the part of the scope it is divided by',
        grantRole,
        { role: 'PROCEDURE_GUIDE' },
        'ROLE_SCOPE_REQUIRED',
      ],
      [
        'an unknown region in a scope',
        grantRole,
        { role: 'STEWARD', scope: { regions: ['123456'] } },
        'REGION_UNKNOWN',
      ],
      ['a role that is not held', revokeRole, { holding: newId() }, 'ROLE_NOT_HELD'],
      ['days out of order', recordAbsence, { first: '2026-03-12', last: '2026-03-11' }, 'DATES_OUT_OF_ORDER'],
      ['an absence that is not there', endAbsence, { absence: newId() }, 'ABSENCE_NOT_FOUND'],
      ['a day that is none', recordAbsence, { first: '2026-02-30', last: '2026-03-11' }, 'BAD_INPUT'],
    ])('%s', async (_, mutation, variables, code) => {
      const { id } = await somePerson();
      const { errors } = await concierge.ask(somebody.serviceRoom, mutation, { id, ...variables });
      expect(errors).toMatchObject([{ code }]);
      expect(await historyOf(id)).toEqual(['PERSON_REGISTERED']);
    });

    it('what is no telephone number, a subject and a unit name twice', async () => {
      const unitId = await someUnit();
      const subject = `someone-${newId()}`;
      await concierge.order(registerPerson, { unitId, name: '甲', subject });
      const taken = await concierge.ask(somebody.serviceRoom, registerPerson, { unitId, name: '乙', subject });
      expect(taken.errors).toMatchObject([{ code: 'SUBJECT_TAKEN', extensions: { field: 'subject' } }]);
      const phone = await concierge.ask(somebody.serviceRoom, registerPerson, { unitId, name: '乙', phone: '没有' });
      expect(phone.errors).toMatchObject([{ code: 'BAD_INPUT', extensions: { field: 'phone' } }]);
      const name = `单位${newId()}`;
      await concierge.order(registerUnit, { name, tier: 'TOWN', region: '370211' });
      const twice = await concierge.ask(somebody.serviceRoom, registerUnit, { name, tier: 'TOWN', region: '370211' });
      expect(twice.errors).toMatchObject([{ code: 'UNIT_NAME_TAKEN' }]);
    });

    it('the same role twice, an overlapping absence, and the end of one that is over', async () => {
      const { id } = await somePerson();
      await concierge.order(grantRole, { id, role: 'EXPERT' });
      const twice = await concierge.ask(somebody.serviceRoom, grantRole, { id, role: 'EXPERT' });
      expect(twice.errors).toMatchObject([{ code: 'ROLE_ALREADY_HELD' }]);
      const away = await concierge.order(recordAbsence, { id, first: '2026-03-10', last: '2026-03-12' });
      const absence = away.recordAbsence.absences[0].id;
      const over = await concierge.ask(somebody.serviceRoom, recordAbsence, {
        id,
        first: '2026-03-12',
        last: '2026-03-15',
      });
      expect(over.errors).toMatchObject([{ code: 'ABSENCE_OVERLAPS' }]);
      const late = await concierge.ask(somebody.serviceRoom, endAbsence, { id, absence, backOn: '2026-03-13' });
      expect(late.errors).toMatchObject([{ code: 'BAD_INPUT', extensions: { field: 'backOn' } }]);
      await concierge.order(endAbsence, { id, absence, backOn: '2026-03-11' });
      const again = await concierge.ask(somebody.serviceRoom, endAbsence, { id, absence, backOn: '2026-03-11' });
      expect(again.errors).toMatchObject([
        {
          code: 'TRANSITION_NOT_ALLOWED',
          extensions: { machine: 'Absence', current: 'OVER', attempted: 'end', allowed: [] },
        },
      ]);
    });

    it('a backup who cannot carry projects', async () => {
      const { id, unitId } = await somePerson();
      const { errors } = await concierge.ask(somebody.serviceRoom, nameBackup, { unit: unitId, person: id });
      expect(errors).toMatchObject([{ code: 'NOT_A_STEWARD' }]);
    });

    it('anybody but the service room, and a service room in another region', async () => {
      const variables = { name: `单位${newId()}`, tier: 'COUNTY', region: '370211' };
      for (const principal of [somebody.supervisor, somebody.steward('x'), somebody.dashboard, somebody.nobody]) {
        expect((await concierge.ask(principal, registerUnit, variables)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
      }
      const other = await concierge.ask(somebody.serviceRoomOf('510106'), registerUnit, variables);
      expect(other.errors).toMatchObject([{ code: 'FORBIDDEN', extensions: { field: 'regionCode' } }]);
      expect((await concierge.ask(somebody.serviceRoomOf('370200'), registerUnit, variables)).errors).toEqual([]);
    });

    it('the ledger to whoever is neither service room nor supervisor, and pages that cannot be', async () => {
      const ledger = '{ personnelHistory { nodes { id } } }';
      expect((await concierge.ask(somebody.steward('x'), ledger)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
      expect((await concierge.ask(somebody.supervisor, ledger)).errors).toEqual([]);
      const large = await concierge.ask(somebody.supervisor, '{ people(first: 101) { nodes { id } } }');
      expect(large.errors).toMatchObject([{ code: 'PAGE_SIZE_OUT_OF_RANGE' }]);
      const cursor = await concierge.ask(somebody.supervisor, '{ people(after: "WyJ4Il0") { nodes { id } } }');
      expect(cursor.errors).toMatchObject([{ code: 'CURSOR_INVALID' }]);
      const region = await concierge.ask(somebody.supervisor, '{ people(filter: { region: "1" }) { nodes { id } } }');
      expect(region.errors).toMatchObject([{ code: 'REGION_UNKNOWN' }]);
    });
  });
});
