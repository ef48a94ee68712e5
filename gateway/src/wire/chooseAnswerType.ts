import { type AnswerType, answerTypes } from '../graph/AnswerType.ts';
import { type MediaRange, readAccept } from './readAccept.ts';

/** How much an answer of this type is wanted. */
interface Wish {
  readonly answerType: AnswerType;
  readonly range: MediaRange;
}

/** In the order in which we give them where a client has no preference: audits want JSON for any type. */
const offers: readonly AnswerType[] = [answerTypes.json, answerTypes.graphql];

const common: ReadonlyMap<string, AnswerType> = new Map([
  ['', answerTypes.json],
  ['*/*', answerTypes.json],
  ['application/json', answerTypes.json],
  ['application/graphql-response+json', answerTypes.graphql],
]);

/**
 * The media type of the answer for an `accept` header (RFC 9110, 12.5.1): by weight, then by how exactly it is named, then by
 * its place in the header. Without a header JSON; null where neither type is accepted.
 */
export function chooseAnswerType(accept = ''): AnswerType | null {
  const quick = common.get(accept);
  if (quick !== undefined) return quick;
  const ranges = readAccept(accept);
  const wishes = offers.flatMap((answerType) => wishFor(answerType, ranges));
  const accepted = wishes.filter(({ range }) => range.q > 0);
  return accepted.sort((one, other) => compare(one.range, other.range))[0]?.answerType ?? null;
}

/** The most exact range speaks for a type, even when it says no. */
function wishFor(answerType: AnswerType, ranges: readonly MediaRange[]): readonly Wish[] {
  const fitting = ranges.filter((range) => fits(range, answerType));
  const [range] = fitting.sort((one, other) => exactness(other) - exactness(one) || one.place - other.place);
  return range === undefined ? [] : [{ answerType, range }];
}

function fits({ type, parameters }: MediaRange, answerType: AnswerType): boolean {
  const isNamed = type === '*/*' || type === 'application/*' || answerType.startsWith(`${type};`);
  return isNamed && parameters.every((parameter) => parameter.replaceAll('"', '') === 'charset=utf-8');
}

/** More for a narrower range. */
function exactness({ type, parameters }: MediaRange): number {
  const names = type === '*/*' ? 0 : type === 'application/*' ? 1 : 2;
  return names * 2 + Math.min(parameters.length, 1);
}

function compare(one: MediaRange, other: MediaRange): number {
  return other.q - one.q || exactness(other) - exactness(one) || one.place - other.place;
}
