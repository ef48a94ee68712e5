import {
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import type { JsonObject } from '../execution/jsonObject.ts';
import { createInputWeights } from './inputWeights.ts';
import type { CostRules, ListSize } from './readCostRules.ts';

type Variables = Readonly<JsonObject>;
/** A number, or what works it out of the variables. */
type Term = number | ((variables: Variables) => number);

/** What an operation costs: a number that its text says, or one that hangs on the sizes and conditions in its variables. */
export type OperationCost = Term;

export interface CostEnvironment {
  /** What clients may ask for. */
  readonly schema: GraphQLSchema;
  readonly rules: CostRules;
  /** Entries expected of a list of which nothing is known. */
  readonly assumedListSize: number;
}

/** A mutation locks, checks and tells others, whatever it answers. */
const mutationWeight = 10;

/**
 * Works out the cost of a valid operation as IBM's specification has it: 1 for each object that may be answered, nothing for
 * scalars and enums, unless `@cost` says another weight; lists multiply by their size (`@listSize`). A weight on a field, an
 * argument or a field of an input that is given is added once each time the field is resolved. Of several types that may stand in a place the dearest counts.
 * Fields that are selected twice count twice: the cost is never too low.
 */
export function compileCost(
  { document, operation }: { readonly document: DocumentNode; readonly operation: OperationDefinitionNode },
  { schema, rules, assumedListSize }: CostEnvironment,
): OperationCost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const defaults = new Map<string, unknown>();
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue !== undefined) defaults.set(variable.name.value, valueFromASTUntyped(defaultValue));
  }

  const ofSelection = (selection: SelectionSetNode, type: GraphQLNamedType, sizes: Sizes): Term => {
    if (!isAbstractType(type)) return ofConcrete(selection, type, sizes);
    const possible = schema.getPossibleTypes(type);
    return largest(possible.map((one) => ofConcrete(selection, one, sizes)));
  };
  const ofConcrete = ({ selections }: SelectionSetNode, type: GraphQLNamedType, sizes: Sizes): Term =>
    sum(
      selections.map((selection) => {
        if (selection.kind === Kind.FIELD) return conditional(ofField(selection, type, sizes), selection.directives);
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (fragment === undefined || !applies(schema, fragment.typeCondition?.name.value, type)) return 0;
        return conditional(ofConcrete(fragment.selectionSet, type, sizes), selection.directives);
      }),
    );
  const ofField = (node: FieldNode, parent: GraphQLNamedType, sizes: Sizes): Term => {
    const name = node.name.value;
    const definition = fieldOf(parent, name);
    if (definition === null) return 0; // introspection: it asks no department
    const named = getNamedType(definition.type);
    const listSize = rules.listSize(parent.name, name);
    const size = listSize === null ? assumedListSize : sizeOf(listSize, node.arguments ?? [], definition);
    const sizedBelow: Sizes = new Map((listSize?.sizedFields ?? []).map((field) => [field, size]));
    const below = node.selectionSet === undefined ? 0 : ofSelection(node.selectionSet, named, sizedBelow);
    const each = plus(rules.weightOfType(named.name) ?? (isCompositeType(named) ? 1 : 0), below);
    const isList = isListType(getNullableType(definition.type));
    const all = isList ? times(sizes.get(name) ?? size, each) : each;
    return sum([rules.weightOfField(parent.name, name) ?? 0, ...ofArguments(node, parent, definition), all]);
  };
  const inputs = createInputWeights(rules);
  const ofArguments = (
    { name: { value: field }, arguments: given = [] }: FieldNode,
    parent: GraphQLNamedType,
    { args }: GraphQLField<unknown, unknown>,
  ): Term[] =>
    given.flatMap((argument) => {
      const own = rules.weightOfArgument(parent.name, field, argument.name.value) ?? 0;
      const definition = args.find(({ name }) => name === argument.name.value);
      return definition === undefined ? [own] : [own, inputs.ofArgument(definition, argument, defaults)];
    });

  const sizeOf = (
    { slicingArguments, assumedSize }: ListSize,
    given: readonly ArgumentNode[],
    definition: GraphQLField<unknown, unknown>,
  ): Term => {
    const assumed = assumedSize ?? assumedListSize;
    const slices = slicingArguments.map((argument): Term => {
      const byDefault: unknown = definition.args.find(({ name }) => name === argument)?.defaultValue;
      const node = given.find(({ name }) => name.value === argument)?.value;
      return node === undefined ? sizeIn(byDefault, 0) : sizeGiven(node, sizeIn(byDefault, 0));
    });
    const sliced = largest(slices);
    if (typeof sliced === 'number') return sliced === 0 && !isZero(given, slicingArguments) ? assumed : sliced;
    return (variables) => sliced(variables) || assumed;
  };
  const sizeGiven = (node: ValueNode, byDefault: number): Term => {
    if (node.kind !== Kind.VARIABLE) return sizeIn(valueFromASTUntyped(node), 0);
    const name = node.name.value;
    const absent = defaults.has(name) ? sizeIn(defaults.get(name), 0) : byDefault;
    return (variables) => (Object.hasOwn(variables, name) ? sizeIn(variables[name], 0) : absent);
  };
  const conditional = (term: Term, directives: readonly DirectiveNode[] = []): Term =>
    term === 0 ? 0 : directives.reduce<Term>((rest, directive) => under(rest, directive, defaults), term);

  const root = schema.getRootType(operation.operation);
  if (root == null) return 0;
  return plus(
    operation.operation === 'mutation' ? mutationWeight : 0,
    ofSelection(operation.selectionSet, root, new Map()),
  );
}

/** By field of the selection below. */
type Sizes = ReadonlyMap<string, Term>;

function sizeIn(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value > 0 ? value : otherwise;
}

/** Whether it says itself that nothing is wanted. */
function isZero(given: readonly ArgumentNode[], names: readonly string[]): boolean {
  return given.some(({ name, value }) => names.includes(name.value) && value.kind === Kind.INT && value.value === '0');
}

function under(term: Term, { name: { value: name }, arguments: given = [] }: DirectiveNode, defaults: Defaults): Term {
  const condition = given.find((argument) => argument.name.value === 'if')?.value;
  if ((name !== 'skip' && name !== 'include') || condition === undefined) return term;
  const wanted = name === 'include';
  if (condition.kind !== Kind.VARIABLE) {
    return condition.kind === Kind.BOOLEAN && condition.value !== wanted ? 0 : term;
  }
  const variable = condition.name.value;
  return (variables) => {
    const value = Object.hasOwn(variables, variable) ? variables[variable] : defaults.get(variable);
    return value === !wanted ? 0 : valueOf(term, variables);
  };
}

type Defaults = ReadonlyMap<string, unknown>;

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLNamedType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && isObjectType(type) && schema.isSubType(named, type);
}

function fieldOf(parent: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | null {
  return isObjectType(parent) || isInterfaceType(parent) ? (parent.getFields()[name] ?? null) : null;
}

function valueOf(term: Term, variables: Variables): number {
  return typeof term === 'number' ? term : term(variables);
}

function plus(one: Term, other: Term): Term {
  if (typeof one === 'number' && typeof other === 'number') return one + other;
  if (one === 0) return other;
  if (other === 0) return one;
  return (variables) => valueOf(one, variables) + valueOf(other, variables);
}

function sum(terms: readonly Term[]): Term {
  return terms.reduce(plus, 0);
}

function times(one: Term, other: Term): Term {
  if (typeof one === 'number' && typeof other === 'number') return one * other;
  if (one === 0 || other === 0) return 0;
  return (variables) => valueOf(one, variables) * valueOf(other, variables);
}

function largest(terms: readonly Term[]): Term {
  const fixed = terms.filter((term) => typeof term === 'number').reduce((one, other) => Math.max(one, other), 0);
  const open = terms.filter((term) => typeof term === 'function');
  if (open.length === 0) return fixed;
  return (variables) => open.reduce((most, term) => Math.max(most, term(variables)), fixed);
}
