import { describe, expect, it } from 'vitest';
import { startDepartment } from './startDepartment.ts';

const projectId = '01930000-0000-7000-8000-000000000005';
const records = `query ($of: [_Any!]!, $first: Int) {
  _entities(representations: $of) { ... on Project { sampleWorksRecords(first: $first) { id } } }
}`;

describe('the records of a project', () => {
  it('come newest first, as many as were asked for', async () => {
    const { ask } = await startDepartment();
    const of = [{ __typename: 'Project', id: projectId }];
    const { data } = await ask(records, { variables: { of, first: 1 } });
    expect(data._entities[0].sampleWorksRecords).toEqual([{ id: 'record-2' }]);
  });

  it.each([0, 101])('are 1 to 100: %i is refused', async (first) => {
    const { ask } = await startDepartment();
    const { codes } = await ask(records, { variables: { of: [{ __typename: 'Project', id: projectId }], first } });
    expect(codes).toEqual(['BAD_INPUT']);
  });
});
