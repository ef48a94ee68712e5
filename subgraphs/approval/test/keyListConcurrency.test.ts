import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { describe, expect, it } from 'vitest';
import { importList, newCounty, openProjects, readList, removeFromList, roomOf } from './support/keyLists.ts';
import { startApproval } from './support/startApproval.ts';

const { postgresUrl } = testServices();
describeLists('embedded', () => testDatabaseUrl());
describe.skipIf(postgresUrl === null)('with a server', () => {
  describeLists('on PostgreSQL', () => postgresUrl ?? '');
});

/** What must hold when several change one list at the same time. */
function describeLists(way: string, urlOf: () => string): void {
  describe(`a key-project list, ${way}`, () => {
    const list = `mutation ($id: ID!, $itemNo: Int!) {
      listProject(projectId: $id, level: DISTRICT, year: 2024, itemNo: $itemNo, category: OTHER_DEMAND) { version }
    }`;
    const codeOf = ({ errors }: any): string => errors?.[0]?.extensions?.code ?? 'done';

    it('is what one of several imports said, whole', async () => {
      const door = await startApproval({ url: urlOf() });
      const region = newCounty();
      const projects = await openProjects(door, region, 4);
      const csv = (at: number) =>
        [
          '序号,项目代码,类别',
          ...projects.map(({ code }, index) => `${1 + ((index + at) % 4)},${code},OTHER_DEMAND`),
        ].join('\n');
      const answers = await Promise.all(
        [0, 1, 2, 3].map((at) =>
          door.subgraph.execute({
            query: importList,
            variables: { region, year: 2024, csv: csv(at) },
            principal: roomOf(region),
          }),
        ),
      );
      const codes = answers.map(codeOf);
      expect(codes).toContain('done');
      for (const code of codes) expect(['done', 'STALE_VERSION']).toContain(code);
      const { keyProjectList } = await door.ask(roomOf(region), readList, { region, year: 2024 });
      expect(keyProjectList.version).toBe(codes.filter((code) => code === 'done').length);
      const lines = keyProjectList.entries.nodes.map(
        ({ itemNo, project }: any) => `${itemNo},${project.code},OTHER_DEMAND`,
      );
      expect([0, 1, 2, 3].map((at) => csv(at).split('\n').slice(1).toSorted().join())).toContain(
        lines.toSorted().join(),
      );
    });

    it('takes every place that is free, and loses every one taken off, each by a version of its own', async () => {
      const door = await startApproval({ url: urlOf() });
      const region = newCounty();
      const room = roomOf(region);
      const projects = await openProjects(door, region, 5);
      const run = (query: string, variables: Record<string, unknown>) =>
        door.subgraph.execute({ query, variables, principal: room });
      const listed = await Promise.all(projects.map(({ id }, index) => run(list, { id, itemNo: index + 1 })));
      expect(listed.map(codeOf)).toEqual(Array<string>(5).fill('done'));
      const removed = await Promise.all(
        projects.slice(0, 3).map(({ id }) => run(removeFromList, { id, year: 2024, reason: '调整' })),
      );
      expect(removed.map(codeOf)).toEqual(Array<string>(3).fill('done'));
      const { keyProjectList } = await door.ask(room, readList, { region, year: 2024 });
      expect(keyProjectList.version).toBe(8);
      expect(keyProjectList.entries.nodes.map(({ itemNo }: any) => itemNo)).toEqual([4, 5]);
      const id = projects[4]?.id;
      const twice = await Promise.all([1, 2].map(() => run(removeFromList, { id, year: 2024, reason: '调整' })));
      expect(twice.map(codeOf)).toContain('done');
      expect(['STALE_VERSION', 'KEY_LISTING_NOT_FOUND']).toContain(twice.map(codeOf).find((code) => code !== 'done'));
    });
  });
}
