import { readSettings } from '../src/config.ts';
import { openSource } from '../src/openSource.ts';
import type { Fixture } from './Fixture.ts';

/** The records that are shipped, counted. */
export async function startFixture(): Promise<Fixture> {
  const source = await openSource(readSettings({}));
  let asked = 0;
  return {
    source: {
      findByIds: (ids) => (asked++, source.findByIds(ids)),
      findByProjects: (ids, atMost) => (asked++, source.findByProjects(ids, atMost)),
      close: source.close,
    },
    entities: [
      { typename: 'SampleWorksRecord', key: 'id', known: ['record-1', 'record-2'], unknown: 'record-0', questions: 1 },
    ],
    projects: [
      {
        known: ['01930000-0000-7000-8000-000000000005', '01930000-0000-7000-8000-000000000001'],
        selection: 'sampleWorksRecords { id title recordedOn project { id } }',
        questions: 1,
      },
    ],
    asked: () => asked,
  };
}
