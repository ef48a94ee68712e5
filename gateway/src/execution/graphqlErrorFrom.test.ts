import { describe, expect, it } from 'vitest';
import { graphqlErrorFrom } from './graphqlErrorFrom.ts';

describe('graphqlErrorFrom', () => {
  it('says the message at its place, with the code and the name of the subgraph', () => {
    const extensions = { code: 'DAM_FULL', serviceName: 'another', field: 'id' };
    const error = graphqlErrorFrom({ message: 'The dam is full.', path: ['x'], extensions }, 'approval', ['a', 0, 'b']);
    expect(error.toJSON()).toEqual({
      message: 'The dam is full.',
      path: ['a', 0, 'b'],
      extensions: { code: 'DAM_FULL', serviceName: 'approval', field: 'id' },
    });
    expect(extensions.serviceName).toBe('another');
  });

  it('has a code and a message where the subgraph has none, and no place where none is known', () => {
    expect(graphqlErrorFrom({ message: '' }, 'approval', undefined).toJSON()).toEqual({
      message: 'The subgraph "approval" gave an error.',
      extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: 'approval' },
    });
  });
});
