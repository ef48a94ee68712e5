import { randomInt } from 'node:crypto';
import { newId } from '@guanjia/kernel/newId';
import { type GraphQLOutputType, getNamedType, getNullableType, isEnumType, isListType, isNonNullType } from 'graphql';
import type { NamedField } from './EntityType.ts';

/** The fields of a key with their values, without `__typename`. */
export type KeyValue = Readonly<Record<string, unknown>>;

/** A key that looks like the known one, of a thing that there is not. */
export function unknownKey(fields: readonly NamedField[], known: KeyValue | null): KeyValue {
  return mapFields(fields, (field, value) => unknownLeaf(field.type, value), known);
}

function unknownLeaf(type: GraphQLOutputType, known: unknown): unknown {
  const named = getNamedType(type);
  if (isEnumType(named)) return known ?? named.getValues()[0]?.name ?? null;
  if (named.name === 'Int' || named.name === 'Float') return randomInt(1_000_000_000, 2_000_000_000);
  if (named.name === 'Boolean') return known ?? true;
  const isNumber = typeof known === 'string' && /^\d+$/.test(known);
  return isNumber ? String(randomInt(1_000_000_000, 2_000_000_000)) : newId();
}

/** What the gateway carries of other departments to a field that requires it: nothing where there may be nothing. */
export function requiredValues(fields: readonly NamedField[], isEmpty: boolean): KeyValue {
  return Object.fromEntries(fields.map((field) => [field.name, requiredValue(field, isEmpty)]));
}

function requiredValue(field: NamedField, isEmpty: boolean): unknown {
  if (isEmpty && !isNonNullType(field.type)) return null;
  const inner = getNullableType(field.type);
  if (isListType(inner)) return [one(field, isEmpty)];
  return one(field, isEmpty);
}

function one({ type, fields }: NamedField, isEmpty: boolean): unknown {
  if (fields.length > 0) return requiredValues(fields, isEmpty);
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name ?? null;
  const values = new Map<string, unknown>([
    ['Int', 1],
    ['Float', 1],
    ['Boolean', true],
    ['Date', '2026-01-05'],
    ['DateTime', '2026-01-05T00:00:00.000Z'],
  ]);
  return values.get(named.name) ?? 'x';
}

/** A key that is none, and what is wrong with it. */
export interface BadKey {
  readonly what: string;
  readonly key: KeyValue;
}

/** Keys that a gateway could carry when something goes wrong elsewhere, and texts that a careless department takes for more than text. */
export function badKeys(fields: readonly NamedField[], known: KeyValue | null): readonly BadKey[] {
  const all = (value: unknown): KeyValue => mapFields(fields, () => value, known);
  const usual = unknownKey(fields, known);
  const [first] = fields;
  return [
    { what: 'a key of null', key: all(null) },
    { what: 'no key at all', key: {} },
    ...(fields.length > 1 && first !== undefined
      ? [{ what: `a key without ${first.name}`, key: { ...usual, [first.name]: null } }]
      : []),
    { what: 'an object for a key', key: all({ id: newId() }) },
    { what: 'a list for a key', key: all([newId()]) },
    { what: 'true for a key', key: all(true) },
    { what: 'a number for a key', key: all(7) },
    { what: 'an empty text for a key', key: all('') },
    { what: 'a key that is no id of anything', key: all("no such id' or true --") },
    { what: 'a key with U+0000', key: all(`${newId()}\u0000`) },
    { what: 'a key of half a character', key: all('\ud800') },
    { what: 'a key of 10,000 characters', key: all('9'.repeat(10_000)) },
  ];
}

function mapFields(
  fields: readonly NamedField[],
  leaf: (field: NamedField, known: unknown) => unknown,
  known: KeyValue | null,
): KeyValue {
  return Object.fromEntries(
    fields.map((field) => {
      const value = known?.[field.name];
      return [
        field.name,
        field.fields.length === 0
          ? leaf(field, value)
          : mapFields(field.fields, leaf, isKeyValue(value) ? value : null),
      ];
    }),
  );
}

/** What of an answer is the key. */
export function keyIn(fields: readonly NamedField[], entity: unknown): KeyValue | null {
  if (!isKeyValue(entity)) return null;
  return Object.fromEntries(
    fields.map(({ name, fields: inner }) => [
      name,
      inner.length === 0 ? (entity[name] ?? null) : keyIn(inner, entity[name]),
    ]),
  );
}

/** Whether they name the same thing: ids are the same as text and as number. */
export function isSameKey(one: unknown, other: unknown): boolean {
  if (isKeyValue(one) && isKeyValue(other)) {
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) =>
      isSameKey(one[name], other[name]),
    );
  }
  const isScalar = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);
  return isScalar(one) && isScalar(other) && String(one) === String(other);
}

function isKeyValue(value: unknown): value is KeyValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
