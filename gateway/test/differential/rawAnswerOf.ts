import type { SubgraphAnswer } from '../../src/execution/Subgraph.ts';
import type { FakeAnswer } from './fakes/FakeAnswer.ts';
import { hashOf } from './hashOf.ts';

/**
 * An answer as the bytes that come over the wire. Subgraphs in other languages write JSON in other ways: with spaces, with
 * escapes, errors before the data, extensions. The dice choose one; nearly always it is the way of graphql-js.
 */
export function rawAnswerOf(answer: FakeAnswer, dice: number): SubgraphAnswer {
  const written = textOf(answer, hashOf(dice, 'writing'));
  const bytes = Buffer.from(written, 'utf8');
  const read = (): SubgraphAnswer => {
    const { data, errors = [] }: { data?: FakeAnswer['data']; errors?: FakeAnswer['errors'] } = JSON.parse(written);
    return { data: data ?? null, errors };
  };
  return {
    data: null,
    errors: [],
    characters: bytes.length,
    raw: { bytes, text: bytes.toString('latin1'), at: null, entities: null, read },
  };
}

function textOf({ data, errors }: FakeAnswer, choice: number): string {
  const plain = { data, ...(errors.length === 0 ? {} : { errors }) };
  switch (choice % 48) {
    case 0:
      return JSON.stringify(plain, null, 2);
    case 1:
      return JSON.stringify({ ...plain, extensions: { cost: 1, trace: ['}', '"'] } });
    case 2:
      return JSON.stringify({ extensions: {}, ...(errors.length === 0 ? {} : { errors }), data });
    case 3:
      return escaped(JSON.stringify(plain));
    case 4:
      return ` ${JSON.stringify(plain)}\n`;
    case 5:
      return JSON.stringify({ ...plain, errors: errors.length === 0 ? [] : errors });
    default:
      return JSON.stringify(plain);
  }
}

/** Everything past ASCII, and the slash, as escapes. */
function escaped(json: string): string {
  return json
    .replaceAll('/', '\\/')
    .replaceAll(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
