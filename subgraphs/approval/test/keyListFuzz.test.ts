import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importList, newCounty, openProjects, readList, roomOf } from './support/keyLists.ts';
import { startApproval } from './support/startApproval.ts';

describe('the import of a key-project list', () => {
  it('takes whatever text whole, or changes nothing and says why', async () => {
    const door = await startApproval();
    const region = newCounty();
    const room = roomOf(region);
    const projects = await openProjects(door, region, 3);
    const year = 2020;
    const placesNow = async () => {
      const { keyProjectList } = await door.ask(room, readList, { region, year });
      return {
        version: keyProjectList?.version ?? 0,
        places: keyProjectList?.entries.nodes.map(({ itemNo, project }: any) => `${itemNo} ${project.code}`) ?? [],
      };
    };
    const cell = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(...projects.map(({ code }) => code), '1', '2', '3', '专项债项目', 'OTHER_DEMAND'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      { weight: 1, arbitrary: fc.constantFrom('', '"', '""', ',', ';', '\t', '\r', "'=1", '=1', '1e3', '０') },
    );
    const goodRow = fc.tuple(
      fc.integer({ min: 1, max: 5 }).map(String),
      fc.constantFrom(...projects.map(({ code }) => code)),
      fc.constantFrom('专项债项目', 'OTHER_DEMAND'),
    );
    const row = fc.oneof({ weight: 4, arbitrary: goodRow }, { weight: 1, arbitrary: fc.array(cell, { maxLength: 5 }) });
    const header = fc.oneof(
      { weight: 6, arbitrary: fc.constant(['序号', '项目代码', '类别']) },
      {
        weight: 1,
        arbitrary: fc.array(fc.oneof(cell, fc.constantFrom('序号', '项目代码', '类别', 'name')), { maxLength: 5 }),
      },
    );
    const text = fc
      .tuple(
        header,
        fc.array(row, { maxLength: 3 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
      )
      .map(([first, rows, delimiter, end]) => [first, ...rows].map((cells) => cells.join(delimiter)).join(end));
    let imported = 0;
    let before = await placesNow();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 8, arbitrary: text }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }),
        async (csv) => {
          const { data, errors } = await door.subgraph.execute({
            query: importList,
            variables: { region, year, csv },
            principal: room,
          });
          const after = await placesNow();
          const result = (data as any)?.importKeyProjectList;
          if (result?.isImported === true) {
            imported += 1;
            expect(result.badRows).toEqual([]);
            expect(after).toMatchObject({ version: before.version + 1 });
            expect(after.places).toHaveLength(result.rows);
            before = after;
            return;
          }
          expect(after).toEqual(before);
          if (errors) expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'csv' });
          else expect(result.badRows.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 40 },
    );
    expect(imported).toBeGreaterThan(0);
  }, 60_000);
});
