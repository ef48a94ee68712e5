import { type GraphQLInputType, GraphQLNonNull, isNonNullType } from 'graphql';
import type { JsonRecord } from '../fakes/JsonRecord.ts';
import { hashOf } from '../hashOf.ts';
import { growLiteral, growVariableValue, noVariables, type OfferVariable } from './growValue.ts';

/** The variables of one operation while it is grown. */
export interface Variables {
  /** For arguments: often none, sometimes one that is there already, sometimes a new one. */
  readonly offer: OfferVariable;
  /** For @skip and @include. */
  condition(dice: number): string;
  /** The definitions of the variables that a document's text names, and values for them as a client may send them, by seed. */
  finish(text: string): { readonly definitions: string; valuesOf(seed: number): JsonRecord };
}

interface Variable {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly defaultValue: string | null;
}

interface Condition {
  readonly name: string;
  readonly definition: string;
  readonly mayBeAbsent: boolean;
}

const conditions: readonly Condition[] = [
  { name: 'c0', definition: '$c0: Boolean!', mayBeAbsent: false },
  { name: 'c1', definition: '$c1: Boolean! = true', mayBeAbsent: true },
  { name: 'c2', definition: '$c2: Boolean = false', mayBeAbsent: true },
  { name: 'valueOf', definition: '$valueOf: Boolean!', mayBeAbsent: false },
];
const inheritedNames = ['constructor', 'toString', 'hasOwnProperty'];

/** No variables yet. */
export function createVariables(): Variables {
  const variables: Variable[] = [];
  return {
    offer(type, dice) {
      if (dice % 20 > 6) return null;
      const declared = declaredFor(type, hashOf(dice, 'type'));
      const same = variables.filter((one) => String(one.type) === String(declared.type) && hasDefaultAs(one, declared));
      const known = same[hashOf(dice, 'known') % (same.length + 1)];
      if (known !== undefined) return `$${known.name}`;
      const inherited = hashOf(dice, 'name') % 12 === 0 ? inheritedNames[variables.length] : undefined;
      const name = inherited ?? `v${variables.length}`;
      variables.push({ name, ...declared });
      return `$${name}`;
    },
    condition: (dice) => `$${conditions[dice % conditions.length]?.name ?? 'c0'}`,
    finish(text) {
      const isUsed = ({ name }: { readonly name: string }): boolean => new RegExp(`\\$${name}\\b`).test(text);
      const used = variables.filter(isUsed);
      const usedConditions = conditions.filter(isUsed);
      const definitions = [...used.map(definitionOf), ...usedConditions.map(({ definition }) => definition)];
      return {
        definitions: definitions.length === 0 ? '' : `(${definitions.join(', ')})`,
        valuesOf: (seed) => valuesOf(used, usedConditions, seed),
      };
    },
  };
}

function definitionOf({ name, type, defaultValue }: Variable): string {
  return `$${name}: ${String(type)}${defaultValue === null ? '' : ` = ${defaultValue}`}`;
}

function valuesOf(variables: readonly Variable[], conditions: readonly Condition[], seed: number): JsonRecord {
  const given: JsonRecord = {};
  for (const { name, type, defaultValue } of variables) {
    const mayBeAbsent = !isNonNullType(type) || defaultValue !== null;
    given[name] = growVariableValue(type, hashOf(seed, name), mayBeAbsent);
  }
  for (const { name, mayBeAbsent } of conditions) {
    const dice = hashOf(seed, name);
    given[name] = mayBeAbsent && dice % 3 === 0 ? undefined : dice % 2 === 0;
  }
  if (seed % 16 === 0) given['undeclared'] = [seed];
  // As it comes over the wire: what is undefined is not there.
  return JSON.parse(JSON.stringify(given));
}

/** A type and a default that a variable may have at a place of a type. */
function declaredFor(type: GraphQLInputType, dice: number): Omit<Variable, 'name'> {
  const defaultDice = hashOf(dice, 'default');
  if (isNonNullType(type)) {
    if (dice % 4 !== 0) return { type, defaultValue: dice % 8 === 1 ? presentLiteral(type, defaultDice) : null };
    return { type: type.ofType, defaultValue: presentLiteral(type, defaultDice) };
  }
  if (dice % 5 === 0) return { type: new GraphQLNonNull(type), defaultValue: null };
  return { type, defaultValue: dice % 3 === 0 ? growLiteral(type, defaultDice, noVariables) : null };
}

function presentLiteral(type: GraphQLInputType, dice: number): string {
  return growLiteral(isNonNullType(type) ? type : new GraphQLNonNull(type), dice, noVariables);
}

/** A nullable variable without a default fits fewer places than one with. */
function hasDefaultAs(one: Variable, other: Omit<Variable, 'name'>): boolean {
  return (one.defaultValue === null) === (other.defaultValue === null);
}
