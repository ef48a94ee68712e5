import { type ConstDirectiveNode, type GraphQLSchema, isEnumType, isObjectType, valueFromASTUntyped } from 'graphql';
import { z } from 'zod';

const graphSchema = z.object({ name: z.string() });
const typeSchema = z.object({ graph: z.string(), key: z.string().optional(), resolvable: z.boolean().optional() });
const plainKey = /^\s*\w+(?:\s+\w+)*\s*$/;

/**
 * The fields by which a subgraph finds entities of a type: those of its first key that names plain fields only; null where the
 * subgraph finds none. `schema` is that of the supergraph.
 */
export function entityKeys(schema: GraphQLSchema, subgraph: string): (typeName: string) => readonly string[] | null {
  const graph = graphNameOf(schema, subgraph);
  return (typeName) => {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) return null;
    const key = (type.astNode?.directives ?? [])
      .filter(({ name }) => name.value === 'join__type')
      .map((directive) => typeSchema.parse(argumentsOf(directive)))
      .find((joined) => joined.graph === graph && joined.resolvable !== false && plainKey.test(joined.key ?? ''));
    return key?.key?.trim().split(/\s+/) ?? null;
  };
}

function graphNameOf(schema: GraphQLSchema, subgraph: string): string | null {
  const graphs = schema.getType('join__Graph');
  if (!isEnumType(graphs)) return null;
  const found = graphs
    .getValues()
    .find(({ astNode }) =>
      (astNode?.directives ?? []).some(
        (directive) =>
          directive.name.value === 'join__graph' && graphSchema.parse(argumentsOf(directive)).name === subgraph,
      ),
    );
  return found?.name ?? null;
}

function argumentsOf(directive: ConstDirectiveNode): unknown {
  return Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  );
}
