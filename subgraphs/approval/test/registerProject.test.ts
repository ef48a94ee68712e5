import { sql } from '@guanjia/runtime/drizzle';
import { describe, expect, it } from 'vitest';
import { openProject } from './support/openApplication.ts';
import { registerProject } from './support/operations.ts';
import { anonymous, approverOf, clerkElsewhere, dashboard, ownerOf, serviceRoom, steward } from './support/people.ts';
import { newCreditCode, newProjectCode, projectInput } from './support/samples.ts';
import { countRows, startApproval } from './support/startApproval.ts';

const projectsOf = (creditCode: string) =>
  sql`select count(*) from approval.projects where owner_credit_code = ${creditCode}`;

describe('registerProject', () => {
  it('registers a project and announces its whole facts in the same transaction', async () => {
    const { ask, database } = await startApproval();
    const { projectId, project, creditCode } = await openProject({ ask } as never);
    expect(project).toMatchObject({ version: 1, stage: 'REGISTERED', landStatus: 'NONE' });
    const { rows } = await database.db.execute(
      sql`select message from approval.outbox where message #>> '{event,projectId}' = ${projectId}`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.['message']).toMatchObject({
      kind: 'event',
      event: { type: 'approval.projectRegistered', data: { facts: { projectId, ownerUnit: { creditCode } } } },
    });
  });

  it.each([
    ['an unknown shape of code', { code: '2509-370211-89-1-544060' }, 'PROJECT_CODE_MALFORMED', 'code'],
    ['a code of month 13', { code: '2513-370211-89-01-544060' }, 'PROJECT_CODE_MALFORMED', 'code'],
    ['a wrong checksum', { creditCode: '91330100799655058A' }, 'CREDIT_CODE_INVALID', 'ownerUnit.creditCode'],
    ['an unknown region', { regionCode: '999999' }, 'REGION_UNKNOWN', 'regionCode'],
    ['a completion before the start', { plannedStart: '2027-06-30' }, 'DATES_OUT_OF_ORDER', 'plannedCompletion'],
    ['a day that does not exist', { plannedStart: '2025-02-30' }, 'BAD_INPUT', 'Date'],
    ['an empty name', { name: '  ' }, 'BAD_INPUT', 'name'],
    [
      'a telephone number that is none',
      { handler: { name: '乙', phone: 'call me' } },
      'BAD_INPUT',
      'contacts.handler.phone',
    ],
  ])(
    'refuses %s and writes nothing',
    async (_, { creditCode: given, ...changed }: Record<string, unknown>, code, field) => {
      const { refusal, database } = await startApproval();
      const creditCode = typeof given === 'string' ? given : newCreditCode();
      const input = projectInput(creditCode, changed);
      expect(await refusal(ownerOf(creditCode), registerProject, { input })).toMatchObject({ code, field });
      expect(await countRows(database, projectsOf(creditCode))).toBe(0);
    },
  );

  it('gives a code to one of several who ask for it at the same time', async () => {
    const { subgraph, database } = await startApproval();
    const code = newProjectCode();
    const owners = Array.from({ length: 5 }, newCreditCode);
    const answers = await Promise.all(
      owners.map((creditCode) =>
        subgraph.execute({
          query: registerProject,
          variables: { input: projectInput(creditCode, { code }) },
          principal: ownerOf(creditCode),
        }),
      ),
    );
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions?.['code'] ?? 'registered').toSorted();
    expect(codes).toEqual([...Array(4).fill('PROJECT_CODE_TAKEN'), 'registered']);
    expect(await countRows(database, sql`select count(*) from approval.projects where code = ${code}`)).toBe(1);
    expect(
      await countRows(
        database,
        sql`select count(*) from approval.outbox where message #>> '{event,data,facts,code}' = ${code}`,
      ),
    ).toBe(1);
  });

  it.each([
    ['an owner for another unit', ownerOf('91330100799655058B')],
    ['a clerk of another region', clerkElsewhere],
    ['an approver', approverOf('DEVELOPMENT_REFORM')],
    ['a wall chart', dashboard],
    ['nobody', anonymous],
  ])('refuses %s', async (_, principal) => {
    const { refusal, database } = await startApproval();
    const creditCode = newCreditCode();
    expect(await refusal(principal, registerProject, { input: projectInput(creditCode) })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await countRows(database, projectsOf(creditCode))).toBe(0);
  });

  it('lets a steward of the region register on behalf of an owner', async () => {
    const { ask } = await startApproval();
    const { registerProject: project } = await ask(steward, registerProject, { input: projectInput(newCreditCode()) });
    expect(project.version).toBe(1);
  });
});

describe('a registered project', () => {
  const changeContacts = `mutation ($id: ID!, $handler: ContactInput, $version: Int) {
    changeContacts(projectId: $id, handler: $handler, expectedVersion: $version) {
      version contacts { handler { name phone } } contactHistory { role before { name } after { name } changedByName }
    }
  }`;

  it('keeps a record of its contacts and announces a change without telephone numbers', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const handler = { name: '经办人丙', phone: '0532-0000003' };
    const { changeContacts: changed } = await door.ask(owner, changeContacts, { id: projectId, handler });
    expect(changed).toMatchObject({
      version: 2,
      contacts: { handler },
      contactHistory: [
        { role: 'HANDLER', before: { name: '经办人乙' }, after: { name: '经办人丙' }, changedByName: owner.name },
      ],
    });
    const { rows } = await door.database.db.execute(
      sql`select message::text as text from approval.outbox where message #>> '{event,type}' = 'approval.projectContactsChanged'
        and message #>> '{event,projectId}' = ${projectId}`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.['text']).not.toContain('0532-');
    const again = await door.refusal(owner, changeContacts, { id: projectId, handler });
    expect(again).toMatchObject({ code: 'BAD_INPUT', field: 'contacts' });
    const stale = { id: projectId, handler: { name: '丁', phone: '0532-0000004' }, version: 1 };
    expect(await door.refusal(owner, changeContacts, stale)).toMatchObject({ code: 'STALE_VERSION', current: 2 });
  });

  it('goes from no land to a contract to land held, and no other way', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const step = (name: string) => `mutation ($id: ID!) { ${name}(projectId: $id) { landStatus } }`;
    expect(await door.refusal(owner, step('takeLand'), { id: projectId })).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
      machine: 'land',
      current: 'NONE',
      attempted: 'takeLand',
      allowed: ['signContract'],
    });
    await door.ask(owner, step('signLandContract'), { id: projectId });
    const { takeLand } = await door.ask(approverOf('NATURAL_RESOURCES'), step('takeLand'), { id: projectId });
    expect(takeLand.landStatus).toBe('HELD');
    const forbidden = await door.refusal(approverOf('ECOLOGY'), step('takeLand'), { id: projectId });
    expect(forbidden.code).toBe('FORBIDDEN');
  });

  it('is listed once on a list, at a place that is free', async () => {
    const door = await startApproval();
    const list = `mutation ($id: ID!, $itemNo: Int!, $level: KeyLevel!) {
      listProject(projectId: $id, level: $level, year: 2025, itemNo: $itemNo, category: LOCALLY_DETERMINED) {
        version keyLevels keyListings { level year itemNo listRegion category }
      }
    }`;
    const first = await openProject(door);
    const second = await openProject(door);
    const itemNo = 1 + Math.floor(Math.random() * 100_000);
    const { listProject } = await door.ask(serviceRoom, list, { id: first.projectId, itemNo, level: 'DISTRICT' });
    expect(listProject).toMatchObject({
      version: 2,
      keyLevels: ['DISTRICT'],
      keyListings: [{ level: 'DISTRICT', year: 2025, itemNo, listRegion: '370211', category: 'LOCALLY_DETERMINED' }],
    });
    const taken = await door.refusal(serviceRoom, list, { id: second.projectId, itemNo, level: 'DISTRICT' });
    expect(taken).toMatchObject({ code: 'KEY_LIST_PLACE_TAKEN', value: itemNo });
    const again = await door.refusal(serviceRoom, list, {
      id: first.projectId,
      itemNo: 1 + (itemNo % 100_000),
      level: 'DISTRICT',
    });
    expect(again.code).toBe('KEY_LIST_PLACE_TAKEN');
    for (const principal of [first.owner, approverOf('ECOLOGY'), approverOf('DEVELOPMENT_REFORM', ['510106'])]) {
      expect((await door.refusal(principal, list, { id: first.projectId, itemNo, level: 'CITY' })).code).toBe(
        'FORBIDDEN',
      );
    }
    const { project } = await door.ask(first.owner, `query ($id: ID!) { project(id: $id) { version keyLevels } }`, {
      id: first.projectId,
    });
    expect(project).toEqual({ version: 2, keyLevels: ['DISTRICT'] });
  });
});
