import {
  type ArgumentNode,
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  Kind,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import { isJsonObject, type JsonObject } from '../execution/jsonObject.ts';
import type { CostRules } from './readCostRules.ts';

type Variables = Readonly<JsonObject>;
/** A number, or what works it out of the variables. */
type Weight = number | ((variables: Variables) => number);

/** What the values that are given with arguments weigh. */
export interface InputWeights {
  /** Of the value of an argument: each field of an input that is given adds its weight, entry by entry of a list. */
  ofArgument(definition: GraphQLArgument, given: ArgumentNode, defaults: ReadonlyMap<string, unknown>): Weight;
}

/** Weights on fields of inputs (`@cost` on INPUT_FIELD_DEFINITION, IBM's specification); what bears none costs no look. */
export function createInputWeights(rules: Pick<CostRules, 'weightOfInputField'>): InputWeights {
  const weighty = new Map<GraphQLInputObjectType, boolean>();

  /** Whether any field below bears a weight; an input within itself is looked at once. */
  const mayWeigh = (type: GraphQLInputType): boolean => {
    const named = getNamedType(type);
    if (!isInputObjectType(named)) return false;
    const known = weighty.get(named);
    if (known !== undefined) return known;
    const found = reachable(named).some((input) =>
      Object.keys(input.getFields()).some((field) => rules.weightOfInputField(input.name, field) !== null),
    );
    weighty.set(named, found);
    return found;
  };
  const ofValue = (type: GraphQLInputType, value: unknown): number => {
    if (value == null || !mayWeigh(type)) return 0;
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
      return entries.reduce((total: number, entry) => total + ofValue(nullable.ofType, entry), 0);
    }
    if (!isInputObjectType(nullable) || !isJsonObject(value)) return 0;
    return Object.entries(nullable.getFields()).reduce((total, [name, field]) => {
      const part = Object.hasOwn(value, name) ? value[name] : undefined;
      if (part === undefined) return total;
      return total + (rules.weightOfInputField(nullable.name, name) ?? 0) + ofValue(field.type, part);
    }, 0);
  };
  return {
    ofArgument({ type }, { value }, defaults) {
      if (!mayWeigh(type)) return 0;
      if (!hasVariable(value)) return ofValue(type, valueFromASTUntyped(value));
      return (variables) => {
        const known = { ...Object.fromEntries(defaults), ...variables };
        return ofValue(type, valueFromASTUntyped(value, known));
      };
    },
  };
}

/** The input with all that can stand within it. */
function reachable(first: GraphQLInputObjectType): readonly GraphQLInputObjectType[] {
  const found = new Set([first]);
  for (const input of found) {
    for (const { type } of Object.values(input.getFields())) {
      const named = getNamedType(type);
      if (isInputObjectType(named)) found.add(named);
    }
  }
  return [...found];
}

function hasVariable(node: ValueNode): boolean {
  if (node.kind === Kind.LIST) return node.values.some(hasVariable);
  if (node.kind === Kind.OBJECT) return node.fields.some(({ value }) => hasVariable(value));
  return node.kind === Kind.VARIABLE;
}
