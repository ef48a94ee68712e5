import { newId } from '@guanjia/kernel/newId';
import { describe, expect, it } from 'vitest';
import { openApplication } from './support/openApplication.ts';
import { requestCorrection, verb } from './support/operations.ts';
import { clerk, dashboard, ownerOf, serviceRoom } from './support/people.ts';
import { projectsOfOwner } from './support/projectsOfOwner.ts';
import { newCreditCode } from './support/samples.ts';
import { startApproval } from './support/startApproval.ts';

const list = `query ($filter: ProjectFilter, $sort: ProjectSort! = NEWEST, $first: Int, $after: String) {
  projects(filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount nodes { id approvalLight } pageInfo { hasNextPage endCursor }
  }
}`;
const listProject = `mutation ($id: ID!, $level: KeyLevel!, $year: Int!, $itemNo: Int!) {
  listProject(projectId: $id, level: $level, year: $year, itemNo: $itemNo, category: SPECIAL_BOND) { keyLevels }
}`;
const itemCode = 'soil-water-plan-approval'; // 5 working days for acceptance
const someNo = () => Math.floor(Math.random() * 9_000_000) + 1;

type Door = Awaited<ReturnType<typeof startApproval>>;

/** The names of those found, for a table that can be read. */
function finder({ ask }: Door, principal: Parameters<Door['ask']>[0], names: ReadonlyMap<string, string>) {
  return async (filter: Record<string, unknown>, sort = 'OLDEST'): Promise<string> => {
    const { projects } = await ask(principal, list, { filter, sort });
    const found = projects.nodes.map(({ id }: { id: string }) => names.get(id) ?? 'another');
    expect(projects.totalCount).toBe(found.length);
    return found.join(' ');
  };
}

describe('the filter of projects', () => {
  it('finds by what a project is, one or several, together and apart', async () => {
    const door = await startApproval();
    door.clock.now = new Date('2025-03-10T02:00:00Z');
    const { owner, creditCode, ids } = await projectsOfOwner(door, [
      { name: '测试·甲厂', kind: 'INDUSTRIAL', regionCode: '370211' },
      { name: '测试·乙院', kind: 'MEDICAL', regionCode: '370702', tier: 'CITY' },
    ]);
    door.clock.now = new Date('2025-06-30T15:59:00Z'); // the last minute of June in China
    const { ids: later } = await projectsOfOwner(door, [{ kind: 'MUNICIPAL' }]);
    const names = new Map([...ids, ...later].map((id, place) => [id, 'ABC'.charAt(place)]));
    const found = finder(door, owner, names);
    const table: readonly (readonly [Record<string, unknown>, string])[] = [
      [{}, 'A B'],
      [{ kinds: ['INDUSTRIAL', 'MEDICAL'] }, 'A B'],
      [{ kinds: ['MEDICAL'] }, 'B'],
      [{ kind: 'INDUSTRIAL' }, 'A'],
      [{ region: '370000', tier: 'CITY' }, 'B'],
      [{ region: '370200', tier: 'CITY' }, ''],
      [{ stages: ['REGISTERED', 'COMPLETED'] }, 'A B'],
      [{ stages: ['COMPLETED'] }, ''],
      [{ ownerCreditCode: creditCode, text: '甲厂' }, 'A'],
      [{ text: '   ' }, 'A B'],
      [{ overdue: false }, 'A B'],
      [{ overdue: true }, ''],
      [{ keyLevels: ['CITY'] }, ''],
      [{ steward: newId() }, ''],
      [{ registeredFrom: '2025-03-10', registeredTo: '2025-03-10' }, 'A B'],
      [{ registeredTo: '2025-03-09' }, ''],
      [{ registeredFrom: '2025-03-11' }, ''],
    ];
    for (const [filter, expected] of table) expect(await found(filter), JSON.stringify(filter)).toBe(expected);
    const ofAll = finder(door, dashboard, names);
    const june = { registeredFrom: '2025-06-30', registeredTo: '2025-06-30' };
    expect(await ofAll({ ...june, kinds: ['MUNICIPAL'] })).toMatch(/\bC\b/);
    expect(await ofAll({ ...june, kinds: ['MEDICAL'] })).not.toMatch(/\bC\b/);
  });

  it('finds by the year and the level of one and the same list', async () => {
    const door = await startApproval();
    const { owner, ids } = await projectsOfOwner(door, [{}, {}]);
    const [first, second] = ids;
    const onList = (id: string | undefined, level: string, year: number) =>
      door.ask(serviceRoom, listProject, { id, level, year, itemNo: someNo() });
    await onList(first, 'CITY', 2024);
    await onList(first, 'DISTRICT', 2025);
    await onList(second, 'CITY', 2025);
    const found = finder(door, owner, new Map(ids.map((id, place) => [id, 'AB'.charAt(place)])));
    expect(await found({ keyLevels: ['CITY'] })).toBe('A B');
    expect(await found({ keyLevels: ['NATIONAL', 'DISTRICT'] })).toBe('A');
    expect(await found({ keyListYear: 2025 })).toBe('A B');
    expect(await found({ keyListYear: 2024 })).toBe('A');
    expect(await found({ keyListYear: 2025, keyLevels: ['CITY'] })).toBe('B');
    expect(await found({ keyListYear: 2024, keyLevels: ['DISTRICT'] })).toBe('');
  });

  it('finds by light and by lateness as the days pass, without anybody looking', async () => {
    const door = await startApproval();
    const { owner, ids } = await projectsOfOwner(door, [{}, {}, {}, {}]);
    const [late = '', still = '', decided = ''] = ids;
    await openApplication(door, { owner, projectId: late, itemCode });
    const { id } = await openApplication(door, { owner, projectId: still, itemCode });
    const missing = [{ materialCode: 'soil-water-plan', note: '缺页' }];
    await door.ask(clerk, requestCorrection, { id, missing });
    const ended = await openApplication(door, { owner, projectId: decided, itemCode });
    await door.ask(owner, verb('withdrawApplication'), { id: ended.id });
    const found = finder(door, owner, new Map(ids.map((one, place) => [one, 'ABCD'.charAt(place)])));
    const lights = async () => [
      await found({ lights: ['GREEN'] }),
      await found({ lights: ['AMBER'] }),
      await found({ lights: ['RED'] }),
    ];
    expect(await lights()).toEqual(['A B', '', '']);
    door.clock.now = new Date('2025-10-08T16:00:00Z'); // one of five days is left
    expect(await lights()).toEqual(['B', 'A', '']);
    door.clock.now = new Date('2025-10-10T15:59:59Z'); // the last second in time
    expect(await lights()).toEqual(['B', 'A', '']);
    expect(await found({ overdue: true })).toBe('');
    door.clock.now = new Date('2025-10-10T16:00:00Z');
    expect(await lights()).toEqual(['B', '', 'A']);
    expect(await found({ overdue: true })).toBe('A');
    expect(await found({ overdue: false })).toBe('B C D');
    expect(await found({ lights: ['RED', 'GREEN'] })).toBe('A B');
    expect(await found({ lights: ['RED', 'GREEN'], overdue: false })).toBe('B');
  });

  it.each([
    [{ region: '12' }, 'REGION_UNKNOWN', 'filter.region'],
    [{ kinds: [] }, 'BAD_INPUT', 'filter.kinds'],
    [{ keyLevels: [] }, 'BAD_INPUT', 'filter.keyLevels'],
    [{ stages: [] }, 'BAD_INPUT', 'filter.stages'],
    [{ lights: [] }, 'BAD_INPUT', 'filter.lights'],
    [{ keyListYear: 1999 }, 'BAD_INPUT', 'filter.keyListYear'],
    [{ keyListYear: 2027 }, 'BAD_INPUT', 'filter.keyListYear'],
    [{ steward: 'the tall one' }, 'BAD_INPUT', 'filter.steward'],
    [{ ownerCreditCode: '91370211MA00000001' }, 'CREDIT_CODE_INVALID', 'filter.ownerCreditCode'],
    [{ text: '长'.repeat(101) }, 'BAD_INPUT', 'filter.text'],
    [{ registeredFrom: '2025-02-02', registeredTo: '2025-02-01' }, 'DATES_OUT_OF_ORDER', 'filter.registeredTo'],
    [{ kind: 'MEDICAL', kinds: ['MEDICAL'] }, 'BAD_INPUT', 'filter.kind'],
    [{ stage: 'COMPLETED', stages: ['COMPLETED'] }, 'BAD_INPUT', 'filter.stage'],
    [{ keyLevel: 'CITY', keyLevels: ['CITY'] }, 'BAD_INPUT', 'filter.keyLevel'],
  ])('refuses %j with %s, naming %s', async (filter, code, field) => {
    const { refusal } = await startApproval();
    const counts = 'query ($filter: ProjectFilter) { projectCounts(filter: $filter) { total } }';
    for (const query of [list, counts]) {
      const refused = await refusal(dashboard, query, { filter });
      expect(refused).toMatchObject({ code, field, accepted: expect.anything() });
    }
  });
});

describe('the order of projects', () => {
  it.each([
    ['NEWEST', 'E D C B A'],
    ['OLDEST', 'A B C D E'],
    ['NAME', 'C B D A E'],
    ['NEAREST_DEADLINE', 'D B A C E'],
  ])('%s goes through all of them once, page after page', async (sort, expected) => {
    const door = await startApproval();
    const named = ['乙', '丙', '一', '丙', '乙'].map((name) => ({ name: `测试·${name}` }));
    const { owner, ids } = await projectsOfOwner(door, named);
    await openApplication(door, { owner, projectId: ids[1] ?? '', itemCode });
    door.clock.now = new Date('2025-09-25T02:00:00Z');
    await openApplication(door, { owner, projectId: ids[3] ?? '', itemCode });
    const names = new Map(ids.map((id, place) => [id, 'ABCDE'.charAt(place)]));
    const seen: unknown[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { projects }: any = await door.ask(owner, list, { sort, first: 2, after });
      seen.push(...projects.nodes.map(({ id }: { id: string }) => names.get(id)));
      expect(projects.totalCount).toBe(5);
      after = projects.pageInfo.endCursor;
      more = projects.pageInfo.hasNextPage;
    }
    // equal names and equal days go by id, so by age
    expect(seen.join(' ')).toBe(expected);
  });

  it('refuses a cursor of another order, and one that is none', async () => {
    const door = await startApproval();
    const { owner } = await projectsOfOwner(door, [{}, {}]);
    const { projects } = await door.ask(owner, list, { sort: 'NAME', first: 1 });
    const after = projects.pageInfo.endCursor;
    expect(await door.refusal(owner, list, { sort: 'NEWEST', after })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'after',
      value: 'NAME',
      accepted: 'a cursor of the order NEWEST',
    });
    for (const broken of ['', 'abc', Buffer.from('["NAME","x","no id"]').toString('base64url')]) {
      const refused = await door.refusal(owner, list, { sort: 'NAME', after: broken });
      expect(refused).toMatchObject({ code: 'CURSOR_INVALID', field: 'after' });
    }
    const noDay = Buffer.from(JSON.stringify(['NEAREST_DEADLINE', 'soon', newId()])).toString('base64url');
    expect(await door.refusal(owner, list, { sort: 'NEAREST_DEADLINE', after: noDay })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'after',
    });
  });

  it('shows an owner nothing of others’ whatever the filter says', async () => {
    const door = await startApproval();
    const { creditCode } = await projectsOfOwner(door, [{}]);
    const stranger = ownerOf(newCreditCode());
    const { projects } = await door.ask(stranger, list, { filter: { ownerCreditCode: creditCode } });
    expect(projects).toMatchObject({ nodes: [], totalCount: 0 });
  });
});
