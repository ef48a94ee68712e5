import { type GraphQLEnumType, type GraphQLLeafType, isEnumType } from 'graphql';
import type { MockSeed } from './mockSeed.ts';

/** A field whose value is wanted. */
export interface LeafField {
  readonly name: string;
  readonly description: string | null;
}

/** A value that clients can read: of the enum, a date that is one, an id that looks like ours, a text that says what it stands for. */
export function mockLeaf(type: GraphQLLeafType, field: LeafField, seed: MockSeed): unknown {
  return isEnumType(type) ? mockEnum(type, seed) : mockScalar(type.name, field, seed);
}

function mockEnum(type: GraphQLEnumType, seed: MockSeed): unknown {
  const values = type.getValues();
  return values[seed.number(values.length)]?.value;
}

function mockScalar(scalar: string, field: LeafField, seed: MockSeed): unknown {
  switch (scalar) {
    case 'Boolean':
      return /^has(Next|Previous)Page$/.test(field.name) ? false : seed.number(2) === 1;
    case 'Int':
      return field.name === 'totalCount' ? listLength : 1 + seed.number(99);
    case 'Float':
      return seed.number(10_000) / 100;
    case 'ID':
      return mockId(seed);
    case 'String':
      return mockText(field, seed);
    default:
      return mockCustom(scalar, field, seed);
  }
}

/** How many entries a mocked list has. */
export const listLength = 2;

/** A UUID of version 7, with a time of its own. */
function mockId(seed: MockSeed): string {
  const [a, b, c] = [seed.hex(4), seed.below('b').hex(3), seed.below('c').hex(12)];
  return `01930000-${a}-7${b}-8${b}-${c}`;
}

const textForms: readonly (readonly [RegExp, (seed: MockSeed) => string])[] = [
  [/cursor|hash|sha256|digest|token/i, (seed) => seed.hex(16)],
  [/url|link$/i, (seed) => `https://mocked.example/${seed.hex(8)}`],
  [/phone|mobile/i, (seed) => `1380000${String(1_000 + seed.number(9_000))}`],
  [/regionCode|^region$/i, () => '370700'],
  [/code$|number$/i, (seed) => seed.hex(8).toUpperCase()],
];
const chineseTerm = /(?<term>\p{Script=Han}[\p{Script=Han}、·]*)[^\p{Script=Han}]*$/u;

/** The Chinese term of its description with a number. */
function mockText({ name, description }: LeafField, seed: MockSeed): string {
  const form = textForms.find(([shape]) => shape.test(name));
  if (form !== undefined) return form[1](seed);
  return `${chineseTerm.exec(description ?? '')?.groups?.['term'] ?? name} ${1 + seed.number(999)}`;
}

/** Scalars whose names are used for the same nearly everywhere; any other is a text. */
function mockCustom(scalar: string, field: LeafField, seed: MockSeed): unknown {
  if (/^(date-?time|timestamp|instant)$/i.test(scalar))
    return `${mockDate(seed)}T${two(seed.below('h').number(24))}:30:00+08:00`;
  if (/^(local)?date$/i.test(scalar)) return mockDate(seed);
  if (/^(local)?time$/i.test(scalar)) return `${two(seed.number(24))}:30:00`;
  if (/^uuid$/i.test(scalar)) return mockId(seed);
  if (/^ur[il]$/i.test(scalar)) return `https://mocked.example/${seed.hex(8)}`;
  if (/^(json(object)?|object|map)$/i.test(scalar)) return { mocked: mockText(field, seed) };
  if (/^(big|long)(int)?$/i.test(scalar)) return String(seed.number(1_000_000));
  return mockText(field, seed);
}

/** A day of 2026. */
function mockDate(seed: MockSeed): string {
  return `2026-${two(1 + seed.number(12))}-${two(1 + seed.below('day').number(28))}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
