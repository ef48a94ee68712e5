import { expect, it } from 'vitest';
import { packedPages } from './packedPages.ts';

const repository: Readonly<Record<string, string>> = {
  'packages/cli/README.md':
    '[a](../../docs/a.md#one), [docs/b.md](../../docs/b.md), [schema](../../schema/README.md), [here](#here), [there](https://example.org/docs/c.md)',
  'docs/a.md': '[b](b.md), [c](c.md), ![picture](images/a.png), [gateway](../gateway/README.md#settings)',
  'docs/b.md': 'no link',
};

it('takes along the pages that the README refers to, and leaves of links to anything else their words', () => {
  expect(packedPages('packages/cli/README.md', (path) => repository[path] ?? 'not asked for')).toEqual(
    new Map([
      [
        'README.md',
        '[a](docs/a.md#one), [docs/b.md](docs/b.md), schema, [here](#here), [there](https://example.org/docs/c.md)',
      ],
      ['docs/a.md', '[b](b.md), c, picture, gateway'],
      ['docs/b.md', 'no link'],
    ]),
  );
});
