import { type AnswerType, answerTypes } from '../graph/AnswerType.ts';

/** One media range of an `accept` header, in lower case. */
interface Range {
  readonly type: string;
  /** With q taken out. */
  readonly parameters: readonly string[];
  readonly q: number;
  /** From the left. */
  readonly place: number;
}

/** How much an answer of this type is wanted. */
interface Wish {
  readonly answerType: AnswerType;
  readonly range: Range;
}

/** In the order in which we give them where a client has no preference: audits want JSON for any type. */
const offers: readonly AnswerType[] = [answerTypes.json, answerTypes.graphql];

const common: ReadonlyMap<string, AnswerType> = new Map([
  ['', answerTypes.json],
  ['*/*', answerTypes.json],
  ['application/json', answerTypes.json],
  ['application/graphql-response+json', answerTypes.graphql],
]);

const weightShape = /^q=(0(\.\d{0,3})?|1(\.0{0,3})?)$/;

/**
 * The media type of the answer for an `accept` header (RFC 9110, 12.5.1): by weight, then by how exactly it is named, then by
 * its place in the header. Without a header JSON; null where neither type is accepted.
 */
export function chooseAnswerType(accept = ''): AnswerType | null {
  const quick = common.get(accept);
  if (quick !== undefined) return quick;
  const ranges = accept.split(',').flatMap(readRange);
  const wishes = offers.flatMap((answerType) => wishFor(answerType, ranges));
  const accepted = wishes.filter(({ range }) => range.q > 0);
  return accepted.sort((one, other) => compare(one.range, other.range))[0]?.answerType ?? null;
}

/** Nothing for a range whose weight cannot be read. */
function readRange(text: string, place: number): readonly Range[] {
  const [type = '', ...parameters] = text
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  if (weight !== undefined && !weightShape.test(weight)) return [];
  const q = weight === undefined ? 1 : Number(weight.slice(2));
  return [{ type, parameters: parameters.filter((parameter) => parameter !== weight && parameter !== ''), q, place }];
}

/** The most exact range speaks for a type, even when it says no. */
function wishFor(answerType: AnswerType, ranges: readonly Range[]): readonly Wish[] {
  const fitting = ranges.filter((range) => fits(range, answerType));
  const [range] = fitting.sort((one, other) => exactness(other) - exactness(one) || one.place - other.place);
  return range === undefined ? [] : [{ answerType, range }];
}

function fits({ type, parameters }: Range, answerType: AnswerType): boolean {
  const isNamed = type === '*/*' || type === 'application/*' || answerType.startsWith(`${type};`);
  return isNamed && parameters.every((parameter) => parameter.replaceAll('"', '') === 'charset=utf-8');
}

/** More for a narrower range. */
function exactness({ type, parameters }: Range): number {
  const names = type === '*/*' ? 0 : type === 'application/*' ? 1 : 2;
  return names * 2 + Math.min(parameters.length, 1);
}

function compare(one: Range, other: Range): number {
  return other.q - one.q || exactness(other) - exactness(one) || one.place - other.place;
}
