import { type ConstDirectiveNode, type DefinitionNode, Kind, parse, valueFromASTUntyped } from 'graphql';
import { z } from 'zod';

/** How long a list is, as `@listSize` says it (IBM's cost specification). */
export interface ListSize {
  /** Where no slicing argument says it. */
  readonly assumedSize: number | null;
  /** Arguments that say how many entries are wanted at most; the largest counts. */
  readonly slicingArguments: readonly string[];
  /** The lists below the field that have the size, such as `edges`; with none it is the field itself. */
  readonly sizedFields: readonly string[];
}

/** What fields cost, as the supergraph's `@cost` and `@listSize` say. */
export interface CostRules {
  /** Of an object, an enum or a scalar; null where nothing is said. */
  weightOfType(typeName: string): number | null;
  /** Added once for each time the field is asked for; null where nothing is said. */
  weightOfField(typeName: string, fieldName: string): number | null;
  /** Added where the argument is given; null where nothing is said. */
  weightOfArgument(typeName: string, fieldName: string, argument: string): number | null;
  /** Added where the field of an input is given; null where nothing is said. */
  weightOfInputField(typeName: string, fieldName: string): number | null;
  listSize(typeName: string, fieldName: string): ListSize | null;
}

const costSchema = z.object({ weight: z.number() });
const listSizeSchema = z.object({
  assumedSize: z.number().nullable().default(null),
  slicingArguments: z.array(z.string()).nullish(),
  sizedFields: z.array(z.string()).nullish(),
});
/** A graph that does not import a directive of the specification knows it by the longer name. */
const costNames: ReadonlySet<string> = new Set(['cost', 'cost__cost']);
const listSizeNames: ReadonlySet<string> = new Set(['listSize', 'cost__listSize']);

/** Reads the rules once per supergraph. */
export function readCostRules(supergraphSdl: string): CostRules {
  const ofTypes = new Map<string, number>();
  const ofFields = new Map<string, number>();
  const ofArguments = new Map<string, number>();
  const listSizes = new Map<string, ListSize>();
  const note = (weights: Map<string, number>, key: string, directives: readonly ConstDirectiveNode[] = []): void => {
    const found = argumentsOf(directives, costNames);
    if (found !== null) weights.set(key, costSchema.parse(found).weight);
  };
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (!isType(definition)) continue;
    const type = definition.name.value;
    note(ofTypes, type, definition.directives);
    if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      for (const { name, directives } of definition.fields ?? []) note(ofFields, `${type}.${name.value}`, directives);
    }
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) {
      const key = `${type}.${field.name.value}`;
      note(ofFields, key, field.directives);
      for (const { name, directives } of field.arguments ?? []) note(ofArguments, `${key}.${name.value}`, directives);
      const size = argumentsOf(field.directives ?? [], listSizeNames);
      if (size !== null) listSizes.set(key, listSizeOf(size));
    }
  }
  return {
    weightOfType: (type) => ofTypes.get(type) ?? null,
    weightOfField: (type, field) => ofFields.get(`${type}.${field}`) ?? null,
    weightOfArgument: (type, field, argument) => ofArguments.get(`${type}.${field}.${argument}`) ?? null,
    // a name is a type's or an input's
    weightOfInputField: (type, field) => ofFields.get(`${type}.${field}`) ?? null,
    listSize: (type, field) => listSizes.get(`${type}.${field}`) ?? null,
  };
}

function isType(
  definition: DefinitionNode,
): definition is Extract<DefinitionNode, { kind: `${string}TypeDefinition` }> {
  return definition.kind.endsWith('TypeDefinition');
}

function argumentsOf(directives: readonly ConstDirectiveNode[], names: ReadonlySet<string>): unknown {
  const found = directives.find(({ name }) => names.has(name.value));
  if (found === undefined) return null;
  return Object.fromEntries((found.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
}

function listSizeOf(given: unknown): ListSize {
  const { assumedSize, slicingArguments, sizedFields } = listSizeSchema.parse(given);
  return { assumedSize, slicingArguments: slicingArguments ?? [], sizedFields: sizedFields ?? [] };
}
