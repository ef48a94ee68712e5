import { expect, it } from 'vitest';
import { packedReadme } from './packedReadme.ts';

it('leaves of a link out of the folder its words, and other links as they are', () => {
  expect(packedReadme('See [docs/a.md](../../docs/a.md#b), [here](#c) and [there](https://example.org/).')).toBe(
    'See docs/a.md, [here](#c) and [there](https://example.org/).',
  );
});
