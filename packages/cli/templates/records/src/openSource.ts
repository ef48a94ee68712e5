import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Settings } from './config.ts';
import type { Source, WorksRecord } from './Source.ts';

const shipped = fileURLToPath(new URL('../data/records.json', import.meta.url));

/** Reads the records of the file RECORDS_FILE once. @throws TypeError when one of them is not whole */
export async function openSource(settings: Settings): Promise<Source> {
  const records = readRecords(JSON.parse(await readFile(settings.text('RECORDS_FILE', shipped), 'utf8')));
  const byId = new Map(records.map((record) => [record.id, record]));
  const byProject = Map.groupBy(
    records.toSorted((a, b) => b.recordedOn.localeCompare(a.recordedOn)),
    ({ projectId }) => projectId,
  );
  return {
    findByIds: async (ids) => ids.flatMap((id) => byId.get(id) ?? []),
    findByProjects: async (ids, atMost) => ids.flatMap((id) => byProject.get(id)?.slice(0, atMost) ?? []),
    close: async () => {},
  };
}

function readRecords(value: unknown): readonly WorksRecord[] {
  if (!Array.isArray(value)) throw new TypeError('the file of records must hold a list');
  return value.map((entry: unknown, index) => {
    const { id, projectId, title, recordedOn } = {
      id: null,
      projectId: null,
      title: null,
      recordedOn: null,
      ...Object(entry),
    };
    if (
      typeof id !== 'string' ||
      typeof projectId !== 'string' ||
      typeof title !== 'string' ||
      typeof recordedOn !== 'string'
    ) {
      throw new TypeError(`records[${index}]: id, projectId, title and recordedOn must be texts`);
    }
    return { id, projectId, title, recordedOn };
  });
}
