import { GraphQLError } from 'graphql';
import { expect, it } from 'vitest';
import { withoutStack } from './withoutStack.ts';

it('makes an error that has no lines, and leaves those made later their own', () => {
  expect(withoutStack(() => new GraphQLError('expected')).stack).not.toContain('\n    at ');
  expect(new Error('a fault').stack).toContain('\n    at ');
});

it('leaves them their own when the making throws', () => {
  expect(() =>
    withoutStack(() => {
      throw new RangeError('made wrongly');
    }),
  ).toThrow(RangeError);
  expect(new Error('a fault').stack).toContain('\n    at ');
});
