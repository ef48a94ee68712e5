import type { RawText } from '../execution/RawText.ts';
import type { RawAnswer, SubgraphAnswer } from '../execution/Subgraph.ts';
import { skipValue } from './skipValue.ts';

/** Where the parts of an answer begin, and where they end. */
export interface RawParts {
  readonly at: readonly number[];
  readonly ends: readonly number[];
}

const comma = 0x2c;

/** The entities of `{"data":{"_entities":[…]}}`; null where the answer is not just that, or has another number of them. */
export function entityParts({ bytes, text }: RawText, entities: number): RawParts | null {
  const opening = '{"data":{"_entities":[';
  if (!text.startsWith(opening)) return null;
  const at: number[] = [];
  const ends: number[] = [];
  let next = opening.length;
  for (let index = 0; index < entities; index += 1) {
    const end = skipValue(bytes, next);
    if (end === -1) return null;
    at.push(next);
    ends.push(end);
    if (index < entities - 1 && bytes[end] !== comma) return null;
    next = end + 1;
  }
  return isClosed(text, next - 1, ']}}') ? { at, ends } : null;
}

/** The values of `{"data":{"a":…,"b":…}}` for just these keys in this order; null for any other answer. */
export function rootParts({ bytes, text }: RawText, keys: readonly string[]): RawParts | null {
  const at: number[] = [];
  const ends: number[] = [];
  let next = '{"data":'.length;
  if (!text.startsWith('{"data":{')) return null;
  for (const [index, key] of keys.entries()) {
    const head = `${index === 0 ? '{' : ','}"${key}":`;
    if (!text.startsWith(head, next)) return null;
    const from = next + head.length;
    const end = skipValue(bytes, from);
    if (end === -1) return null;
    at.push(from);
    ends.push(end);
    next = end;
  }
  return isClosed(text, next, '}}') ? { at, ends } : null;
}

function isClosed(text: string, at: number, closing: string): boolean {
  return text.startsWith(closing, at) && text.slice(at + closing.length).trim() === '';
}

/** A reader of parts that never throws: where one of them is no JSON the whole is none, and says so. */
export function readingParts(whole: RawAnswer, read: () => SubgraphAnswer): RawAnswer['read'] {
  return () => {
    try {
      return read();
    } catch {
      return whole.read();
    }
  };
}

/** What stands in a part. @throws SyntaxError */
export function readPart({ bytes }: RawText, from: number, end: number): unknown {
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset + from, end - from).toString('utf8'));
}
