import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { hashOf } from '../hashOf.ts';

/** Makes the literal of a variable that fits the type; null where there shall be none. */
export type OfferVariable = (type: GraphQLInputType, dice: number) => string | null;

/** Offers none: default values have no variables in them. */
export const noVariables: OfferVariable = () => null;

const deepest = 3;

/** A literal of an input type. */
export function growLiteral(type: GraphQLInputType, dice: number, offer: OfferVariable, depth = 0): string {
  const variable = offer(type, hashOf(dice, 'variable'));
  if (variable !== null) return variable;
  if (isNonNullType(type)) return growPresent(type.ofType, dice, offer, depth);
  return dice % 12 === 0 ? 'null' : growPresent(type, dice, offer, depth);
}

function growPresent(type: GraphQLInputType, dice: number, offer: OfferVariable, depth: number): string {
  const inner = hashOf(dice, 'inner');
  if (isNonNullType(type)) return growPresent(type.ofType, dice, offer, depth);
  if (isListType(type)) {
    if (inner % 5 === 0) return growPresent(type.ofType, inner, noVariables, depth + 1);
    const length = depth >= deepest ? 0 : inner % 3;
    const elements = Array.from({ length }, (_, index) =>
      growLiteral(type.ofType, hashOf(inner, index), offer, depth + 1),
    );
    return `[${elements.join(', ')}]`;
  }
  if (isInputObjectType(type)) {
    const members = Object.values(type.getFields()).flatMap((field) => {
      const chance = hashOf(inner, field.name);
      if (!isRequiredInputField(field) && (chance % 2 === 0 || depth >= deepest)) return [];
      return `${field.name}: ${growLiteral(field.type, chance, offer, depth + 1)}`;
    });
    return `{${members.join(', ')}}`;
  }
  if (isEnumType(type)) return type.getValues()[inner % type.getValues().length]?.name ?? 'null';
  return pick(literals[type.name] ?? customLiterals, inner);
}

const literals: Readonly<Record<string, readonly string[]>> = {
  Int: ['0', '1', '-3', '2147483647'],
  Float: ['0.5', '2', '-1e3'],
  ID: ['"1"', '7', '"项目-1"', '""'],
  String: ['"text"', '""', '"q\\"b\\\\ \\u00e9"', '"""block\n  "two" """', '"$notAVariable"'],
  Boolean: ['true', 'false'],
};
const customLiterals = ['"custom"', '5', '{a: [1, {b: null}], c: ENUM}', '[[], "x"]', 'true', '{__proto__: 1}'];

/** A value of an input type as a client sends it in `variables`; undefined where it is left out. */
export function growVariableValue(type: GraphQLInputType, dice: number, mayBeAbsent: boolean): unknown {
  if (mayBeAbsent && dice % 5 < 2) return undefined;
  if (!isNonNullType(type) && dice % 9 === 8) return null;
  return presentValue(type, hashOf(dice, 'value'), 0);
}

function presentValue(type: GraphQLInputType, dice: number, depth: number): unknown {
  if (isNonNullType(type)) return presentValue(type.ofType, dice, depth);
  if (isListType(type)) {
    if (dice % 5 === 0) return presentValue(type.ofType, dice, depth + 1);
    const element = type.ofType;
    const length = depth >= deepest ? 0 : dice % 3;
    return Array.from({ length }, (_, index) => {
      const elementDice = hashOf(dice, index);
      return !isNonNullType(element) && elementDice % 7 === 0 ? null : presentValue(element, elementDice, depth + 1);
    });
  }
  if (isInputObjectType(type)) {
    const members = Object.values(type.getFields()).flatMap((field): [string, unknown][] => {
      const chance = hashOf(dice, field.name);
      if (!isRequiredInputField(field) && (chance % 2 === 0 || depth >= deepest)) return [];
      const isNull = !isNonNullType(field.type) && chance % 7 === 0;
      return [[field.name, isNull ? null : presentValue(field.type, chance, depth + 1)]];
    });
    return Object.fromEntries(members);
  }
  if (isEnumType(type)) return type.getValues()[dice % type.getValues().length]?.name ?? null;
  return pick(values[type.name] ?? customValues, dice);
}

const values: Readonly<Record<string, readonly unknown[]>> = {
  Int: [0, 1, -3, 2_147_483_647],
  Float: [0.5, 2, -1e3],
  ID: ['1', 7, '项目-1', ''],
  String: ['text', '', 'q"b\\ é\u2028', '\ud83c'],
  Boolean: [true, false],
};
const customValues: readonly unknown[] = ['custom', 5, { a: [1, { b: null }] }, [[], 'x'], true, 1.5];

function pick<T>(choices: readonly T[], dice: number): T {
  const chosen = choices[dice % choices.length];
  if (chosen === undefined) throw new Error('There is nothing to choose from.');
  return chosen;
}
