import { type DocumentNode, Kind, parse } from 'graphql';
import type { MayLack } from '../execution/MayLack.ts';
import { parseFieldSet } from './fieldSet.ts';
import { directivesNamed, type FieldedType, fieldOf, isFieldedType, textArgument } from './joinDirectives.ts';

const nothing: ReadonlySet<string> = new Set();

/**
 * Reads off a supergraph, by subgraph, what its fetches may do without: nullable fields that an `@requires` names, and no key
 * of that subgraph does. A subgraph that is down or errs answers null for its nullable fields, and what others make of them
 * is theirs to say. Apollo's router sends null so, too; its gateway does not ask for the entity at all.
 */
export function readMayLack(supergraphSdl: string): ReadonlyMap<string, MayLack> {
  const document = parse(supergraphSdl, { noLocation: true });
  const types = document.definitions.filter(isFieldedType);
  return new Map(
    [...graphsOf(document)].map(([graph, subgraph]) => {
      const fields = new Map(types.map((type) => [type.name.value, lackingOf(type, graph)]));
      return [subgraph, (typeName: string) => fields.get(typeName) ?? nothing];
    }),
  );
}

/** Names of subgraphs by those of the enum `join__Graph`. */
function* graphsOf({ definitions }: DocumentNode): Generator<readonly [string, string]> {
  for (const definition of definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const value of definition.values ?? []) {
      const [graph] = directivesNamed(value, 'join__graph');
      const name = graph === undefined ? null : textArgument(graph, 'name');
      if (name !== null) yield [value.name.value, name];
    }
  }
}

function lackingOf(type: FieldedType, graph: string): ReadonlySet<string> {
  const ofGraph = (directive: Parameters<typeof textArgument>[0]) => textArgument(directive, 'graph') === graph;
  const joined = (type.fields ?? []).flatMap((field) => directivesNamed(field, 'join__field')).filter(ofGraph);
  const required = joined.flatMap((directive) => namesIn(textArgument(directive, 'requires')));
  if (required.length === 0) return nothing;
  const keys = new Set(
    directivesNamed(type, 'join__type')
      .filter(ofGraph)
      .flatMap((directive) => namesIn(textArgument(directive, 'key'))),
  );
  return new Set(required.filter((name) => !keys.has(name) && isNullable(type, name)));
}

function isNullable(type: FieldedType, name: string): boolean {
  const field = fieldOf(type, name);
  return field !== undefined && field.type.kind !== Kind.NON_NULL_TYPE;
}

/** The fields at the top of a field set. */
function namesIn(text: string | null): readonly string[] {
  if (text === null) return [];
  return parseFieldSet(text).selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : []));
}
