import { describe, expect, it } from 'vitest';
import { eventsOf } from './support/eventsOf.ts';
import {
  importList,
  newCounty,
  openProjects,
  readLevels,
  readList,
  removeFromList,
  roomOf,
} from './support/keyLists.ts';
import { approverOf, clerk, serviceRoom } from './support/people.ts';
import { newProjectCode } from './support/samples.ts';
import { startApproval } from './support/startApproval.ts';

const header = '序号,项目代码,类别\n';
const listOne = `mutation ($id: ID!, $level: KeyLevel! = DISTRICT, $year: Int!, $itemNo: Int!) {
  listProject(projectId: $id, level: $level, year: $year, itemNo: $itemNo, category: LOCALLY_DETERMINED) { keyLevels }
}`;
const diff = `query ($region: String!, $year: Int!, $from: Int!, $to: Int!, $first: Int, $after: String) {
  keyProjectListDiff(level: DISTRICT, region: $region, year: $year, from: $from, to: $to) {
    added removed moved recategorized
    changes(first: $first, after: $after) {
      nodes { kinds project { id } itemNoBefore itemNoAfter categoryBefore categoryAfter }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

async function begin(count: number, region = newCounty()) {
  const door = await startApproval();
  const projects = await openProjects(door, region, count);
  const codes = projects.map(({ code }) => code);
  const room = roomOf(region);
  const bring = (csv: string, more: Record<string, unknown> = {}) =>
    door.ask(room, importList, { region, year: 2024, csv, ...more }).then((data) => data.importKeyProjectList);
  const levelsOf = (index: number) =>
    door.ask(room, readLevels, { id: projects[index]?.id }).then(({ project }) => project.keyLevels);
  return { ...door, door, region, projects, codes, room, bring, levelsOf };
}

describe('a key-project list', () => {
  it('is imported as a whole, and each import is a version that stays readable', async () => {
    const { ask, region, projects, codes, room, bring, database } = await begin(4);
    const first = await bring(
      `${header}1,${codes[0]},省级重点项目\n2,${codes[1]},专项债项目\n3,${codes[2]},招商引资项目\n`,
    );
    expect(first).toMatchObject({ isImported: true, rows: 3, added: 3, removed: 0, badRows: [], list: { version: 1 } });
    const second = await bring(
      `\uFEFFitemNo;code;category\r\n2;${codes[0]};PROVINCIAL_KEY\r\n1;${codes[1]};URBAN_RENEWAL\r\n4;${codes[3]};OTHER_DEMAND\r\n`,
    );
    expect(second).toMatchObject({
      isImported: true,
      added: 1,
      removed: 1,
      moved: 2,
      recategorized: 1,
      list: { version: 2 },
    });

    const now = await ask(room, readList, { region, year: 2024 });
    expect(now.keyProjectList).toMatchObject({
      listRegion: region,
      version: 2,
      made: { cause: 'IMPORTED', importedRegion: region, added: 1, removed: 1, changedByName: room.name },
      versions: { nodes: [{ version: 2 }, { version: 1 }] },
    });
    expect(
      now.keyProjectList.entries.nodes.map((entry: any) => [entry.itemNo, entry.project.code, entry.category]),
    ).toEqual([
      [1, codes[1], 'URBAN_RENEWAL'],
      [2, codes[0], 'PROVINCIAL_KEY'],
      [4, codes[3], 'OTHER_DEMAND'],
    ]);
    const before = await ask(room, readList, { region, year: 2024, version: 1 });
    expect(before.keyProjectList.entries.nodes.map((entry: any) => [entry.itemNo, entry.project.code])).toEqual([
      [1, codes[0]],
      [2, codes[1]],
      [3, codes[2]],
    ]);
    const bonds = await ask(room, readList, { region, year: 2024, version: 1, category: 'SPECIAL_BOND' });
    expect(bonds.keyProjectList.entries.nodes).toMatchObject([{ itemNo: 2 }]);
    expect((await ask(room, readList, { region, year: 2024, version: 3 })).keyProjectList).toBeNull();

    expect(await eventsOf(database, projects[0]?.id ?? '')).toEqual([
      'approval.projectRegistered',
      'approval.projectListed',
      'approval.projectFactsChanged',
      'approval.keyListingChanged',
    ]);
    expect((await eventsOf(database, projects[2]?.id ?? '')).slice(-2)).toEqual([
      'approval.projectDelisted',
      'approval.projectFactsChanged',
    ]);
  });

  it('says what is different between two versions, page by page', async () => {
    const { ask, refusal, region, projects, codes, room, bring } = await begin(3);
    await bring(`${header}1,${codes[0]},OTHER_DEMAND\n2,${codes[1]},OTHER_DEMAND\n`);
    await bring(`${header}3,${codes[0]},URBAN_RENEWAL\n4,${codes[2]},OTHER_DEMAND\n`);
    const versions = { region, year: 2024, from: 1, to: 2 };
    const { keyProjectListDiff: whole } = await ask(room, diff, versions);
    expect(whole).toMatchObject({ added: 1, removed: 1, moved: 1, recategorized: 1 });
    expect(whole.changes.nodes).toEqual([
      {
        kinds: ['MOVED', 'RECATEGORIZED'],
        project: { id: projects[0]?.id },
        itemNoBefore: 1,
        itemNoAfter: 3,
        categoryBefore: 'OTHER_DEMAND',
        categoryAfter: 'URBAN_RENEWAL',
      },
      {
        kinds: ['ADDED'],
        project: { id: projects[2]?.id },
        itemNoBefore: null,
        itemNoAfter: 4,
        categoryBefore: null,
        categoryAfter: 'OTHER_DEMAND',
      },
      {
        kinds: ['REMOVED'],
        project: { id: projects[1]?.id },
        itemNoBefore: 2,
        itemNoAfter: null,
        categoryBefore: 'OTHER_DEMAND',
        categoryAfter: null,
      },
    ]);
    const { keyProjectListDiff: page } = await ask(room, diff, { ...versions, first: 2 });
    const { keyProjectListDiff: rest } = await ask(room, diff, {
      ...versions,
      first: 2,
      after: page.changes.pageInfo.endCursor,
    });
    expect([...page.changes.nodes, ...rest.changes.nodes]).toEqual(whole.changes.nodes);
    expect(rest.changes.pageInfo.hasNextPage).toBe(false);
    expect(await refusal(room, diff, { ...versions, to: 3 })).toMatchObject({
      code: 'KEY_LIST_NOT_FOUND',
      field: 'to',
      value: 3,
    });
    expect(await refusal(room, diff, { ...versions, year: 2023 })).toMatchObject({
      code: 'KEY_LIST_NOT_FOUND',
      field: 'from',
    });
  });

  it('reports every bad row, and then nothing is imported', async () => {
    const { ask, region, codes, room, bring, door } = await begin(3);
    const elsewhere = await openProjects(door, newCounty(), 1);
    const unknown = newProjectCode();
    const csv = [
      '序号,项目代码,项目名称,类别',
      `1,${codes[0]},演示·项目1,省级重点项目`,
      `0,${codes[1]},演示·项目2,省级重点项目`,
      `2,2509-370211-89-1-544060,演示,省级重点项目`,
      `3,${unknown},演示,省级重点项目`,
      `4,${codes[1]},演示·项目2,超级项目`,
      `1,${codes[1]},演示·项目2,省级重点项目`,
      `5,${codes[0]},演示·项目1,省级重点项目`,
      `6,${elsewhere[0]?.code},演示·项目1,省级重点项目`,
      `7,${codes[2]},别的名称,省级重点项目`,
      `8,${codes[2]},演示·项目3`,
      `9,${codes[2]},演示·项目3,省级重点项目,多余`,
      `10,"${codes[2]}"x,演示·项目3,省级重点项目`,
    ].join('\n');
    for (const dryRun of [true, false]) {
      const report = await bring(csv, { dryRun });
      expect(report).toMatchObject({ isImported: false, added: 0, list: null });
      expect(report.badRows.map(({ line, column, fault }: any) => [line, column, fault])).toEqual([
        [3, '序号', 'NUMBER_MALFORMED'],
        [4, '项目代码', 'CODE_MALFORMED'],
        [5, '项目代码', 'PROJECT_UNKNOWN'],
        [6, '类别', 'CATEGORY_UNKNOWN'],
        [7, '序号', 'NUMBER_DUPLICATE'],
        [8, '项目代码', 'PROJECT_DUPLICATE'],
        [9, '项目代码', 'REGION_OTHER'],
        [10, '项目名称', 'NAME_DIFFERS'],
        [11, null, 'COLUMN_MISSING'],
        [12, null, 'COLUMN_UNKNOWN'],
        [13, null, 'CSV_MALFORMED'],
      ]);
      expect(report.badRows[4]).toMatchObject({ value: '1', accepted: 'other than in line 2' });
      expect(report.badRows[7]).toMatchObject({ value: '别的名称', accepted: '演示·项目3' });
    }
    expect((await ask(room, readList, { region, year: 2024 })).keyProjectList).toBeNull();
  });

  it.each([
    [
      'no header that it knows',
      'a,b\n1,2\n',
      ['COLUMN_UNKNOWN', 'COLUMN_UNKNOWN', 'COLUMN_MISSING', 'COLUMN_MISSING', 'COLUMN_MISSING'],
    ],
    ['a column too many', '序号,项目代码,类别,备注\n', ['COLUMN_UNKNOWN']],
    ['a column twice', '序号,itemNo,项目代码,类别\n', ['COLUMN_DUPLICATE']],
    ['nothing', '', ['COLUMN_MISSING']],
    [
      'another delimiter than is said',
      '序号;项目代码;类别\n',
      ['COLUMN_UNKNOWN', 'COLUMN_MISSING', 'COLUMN_MISSING', 'COLUMN_MISSING'],
    ],
  ])('is refused as a file with %s', async (_, csv, faults) => {
    const { bring } = await begin(0);
    const report = await bring(csv, csv.includes(';') ? { delimiter: 'COMMA' } : {});
    expect(report.isImported).toBe(false);
    expect(report.badRows.map(({ fault }: any) => fault)).toEqual(faults);
  });

  it('refuses a file that is too large, too long or without a row, an unknown region or year, and a version that has moved on', async () => {
    const { refusal, region, codes, room, bring } = await begin(1);
    const asked = (more: Record<string, unknown>) =>
      refusal(room, importList, { region, year: 2024, csv: `${header}1,${codes[0]},OTHER_DEMAND\n`, ...more });
    expect(await asked({ csv: header + '重'.repeat(300_001) })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'csv',
      accepted: 'up to 900000 bytes',
    });
    expect(await asked({ csv: header + '1,2,3\n'.repeat(10_001) })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'csv',
      accepted: 'up to 10000 rows',
    });
    expect(await asked({ csv: header })).toMatchObject({ code: 'BAD_INPUT', field: 'csv' });
    expect(await asked({ region: '999999' })).toMatchObject({ code: 'REGION_UNKNOWN', field: 'region' });
    expect(await asked({ region: `${region.slice(0, 2)}0000` })).toMatchObject({ code: 'BAD_INPUT', field: 'region' });
    expect(await asked({ year: 1999 })).toMatchObject({ code: 'BAD_INPUT', field: 'year' });
    await bring(`${header}1,${codes[0]},OTHER_DEMAND\n`, { version: 0 });
    expect(await asked({ version: 0 })).toMatchObject({ code: 'STALE_VERSION', current: 1 });
    for (const principal of [clerk, serviceRoom, approverOf('ECOLOGY', [region]), approverOf('DEVELOPMENT_REFORM')]) {
      const forbidden = await refusal(principal, importList, { region, year: 2024, csv: header });
      expect(forbidden.code).toBe('FORBIDDEN');
    }
  });

  it('takes of a wider list only the part of the region, whose numbers nobody else may hold', async () => {
    const { ask, region, codes, room, bring, door, levelsOf } = await begin(2);
    const neighbour = `${region.slice(0, 4)}00`;
    const [other] = await openProjects(door, neighbour, 1);
    const year = 2000 + Math.floor(Math.random() * 24);
    await ask(roomOf(neighbour), listOne, { id: other?.id, level: 'CITY', year, itemNo: 7 });
    const taken = await bring(`${header}7,${codes[0]},OTHER_DEMAND\n`, { level: 'CITY', year });
    expect(taken.badRows).toMatchObject([{ line: 2, fault: 'NUMBER_TAKEN', value: '7' }]);
    expect(await bring(`${header}1,${codes[0]},OTHER_DEMAND\n`, { level: 'CITY', year })).toMatchObject({
      isImported: true,
      removed: 0,
    });
    const { keyProjectList } = await ask(room, readList, { level: 'CITY', region, year });
    expect(keyProjectList.listRegion).toBe(neighbour);
    expect(keyProjectList.entries.nodes.map(({ itemNo }: any) => itemNo)).toEqual(expect.arrayContaining([1, 7]));
    expect(await levelsOf(0)).toEqual(['CITY']);
  });

  it('holds until a later year’s list is imported for the region', async () => {
    const { ask, projects, codes, room, bring, levelsOf } = await begin(3);
    const plan = `mutation ($id: ID!) { planRoadmap(projectId: $id) { version } }`;
    await ask(projects[0]?.owner ?? room, plan, { id: projects[0]?.id });
    await bring(`${header}1,${codes[0]},OTHER_DEMAND\n2,${codes[1]},OTHER_DEMAND\n`, { year: 2023 });
    expect([await levelsOf(0), await levelsOf(1)]).toEqual([['DISTRICT'], ['DISTRICT']]);
    await ask(room, listOne, { id: projects[2]?.id, year: 2024, itemNo: 9 });
    expect(await levelsOf(0)).toEqual(['DISTRICT']);
    await bring(`${header}1,${codes[1]},OTHER_DEMAND\n9,${codes[2]},LOCALLY_DETERMINED\n`, { year: 2024 });
    expect([await levelsOf(0), await levelsOf(1), await levelsOf(2)]).toEqual([[], ['DISTRICT'], ['DISTRICT']]);
    const { project } = await ask(room, readLevels, { id: projects[0]?.id });
    expect(project).toMatchObject({ keyListings: [{ year: 2023, itemNo: 1 }], roadmap: { version: 3 } });
    expect((await ask(room, listOne, { id: projects[0]?.id, year: 2022, itemNo: 5 })).listProject.keyLevels).toEqual(
      [],
    );
    expect((await ask(room, listOne, { id: projects[0]?.id, year: 2025, itemNo: 5 })).listProject.keyLevels).toEqual([
      'DISTRICT',
    ]);
  });

  it('loses a project with the reason, and with it the level unless another list holds it', async () => {
    const { ask, refusal, region, projects, room, database, levelsOf } = await begin(1);
    const id = projects[0]?.id;
    for (const year of [2023, 2024]) await ask(room, listOne, { id, year, itemNo: 1 });
    await ask(room, listOne, { id, level: 'NATIONAL', year: 2024, itemNo: 1 + Math.floor(Math.random() * 9_000_000) });
    const first = await ask(room, removeFromList, { id, year: 2024, reason: '项目终止' });
    expect(first.removeFromList).toEqual({ version: 5, keyLevels: ['DISTRICT', 'NATIONAL'] });
    const second = await ask(room, removeFromList, { id, year: 2023, reason: '项目终止' });
    expect(second.removeFromList).toEqual({ version: 6, keyLevels: ['NATIONAL'] });
    expect(await levelsOf(0)).toEqual(['NATIONAL']);
    expect((await eventsOf(database, id ?? '')).slice(-3)).toEqual([
      'approval.projectDelisted',
      'approval.projectDelisted',
      'approval.projectFactsChanged',
    ]);
    const { keyProjectList } = await ask(room, readList, { region, year: 2024 });
    expect(keyProjectList).toMatchObject({
      version: 2,
      made: { cause: 'REMOVED', reason: '项目终止', removed: 1 },
      entries: { nodes: [] },
    });
    expect((await ask(room, readList, { region, year: 2024, version: 1 })).keyProjectList.entries.nodes).toHaveLength(
      1,
    );
    const gone = await refusal(room, removeFromList, { id, year: 2024, reason: '再次' });
    expect(gone).toMatchObject({ code: 'KEY_LISTING_NOT_FOUND', value: 'DISTRICT 2024' });
    expect(await refusal(room, removeFromList, { id, year: 2024, reason: ' ' })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'reason',
    });
    expect(
      (await refusal(approverOf('ECOLOGY', [region]), removeFromList, { id, year: 2024, reason: '无权' })).code,
    ).toBe('FORBIDDEN');
  });

  it('is exported so that no spreadsheet runs a formula, and comes in again as it went out', async () => {
    const door = await startApproval();
    const region = newCounty();
    const names = ['=HYPERLINK("x")', '+1', '-1', '@sum', "'=quoted", '逗号,"引号"', '普通项目'];
    const projects = [];
    for (const name of names) {
      const [project] = await openProjects(door, region, 1);
      await door.database.db.execute(
        `update approval.projects set name = '${name.replaceAll("'", "''")}' where id = '${project?.id}'`,
      );
      projects.push(project);
    }
    const csv = header + projects.map((project, index) => `${index + 1},${project?.code},OTHER_DEMAND`).join('\n');
    await door.ask(roomOf(region), importList, { region, year: 2024, csv });
    const { keyProjectList } = await door.ask(roomOf(region), readList, { region, year: 2024 });
    const lines: string[] = keyProjectList.csv.trim().split('\r\n');
    expect(lines[0]).toBe('序号,项目代码,项目名称,类别');
    expect(lines.slice(1, 5).map((line) => /,"'[=+@-]/.test(line))).toEqual([true, true, true, true]);
    const again = await door.ask(roomOf(region), importList, { region, year: 2024, csv: keyProjectList.csv });
    expect(again.importKeyProjectList).toMatchObject({ isImported: true, badRows: [], added: 0, removed: 0, moved: 0 });
  });
});
