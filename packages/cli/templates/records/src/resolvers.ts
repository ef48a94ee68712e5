import type { Context } from './context.ts';
import { Refusal } from './Refusal.ts';
import type { WorksRecord } from './Source.ts';

interface Keyed {
  readonly id: string;
}

/** Which field is answered by what. Fields that are not here are read off the record by their names. */
export const resolvers = {
  Query: {
    sampleWorksRecord(_: unknown, { id }: Keyed, { recordById }: Context) {
      return recordById.load(id);
    },
  },
  Project: {
    sampleWorksRecords({ id }: Keyed, { first }: { first: number }, { recordsOf }: Context) {
      if (first < 1 || first > 100)
        throw new Refusal('BAD_INPUT', { field: 'first', value: first, accepted: '1 to 100' });
      return recordsOf(id, first);
    },
  },
  SampleWorksRecord: {
    __resolveReference({ id }: Keyed, { recordById }: Context) {
      return recordById.load(id);
    },
    project({ projectId }: WorksRecord) {
      return { id: projectId };
    },
  },
};
