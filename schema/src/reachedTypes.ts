import { Kind, type TypeDefinitionNode, visit } from 'graphql';

const roots = ['Query', 'Mutation', 'Subscription'];

/** The names of the types that clients can come to, from the roots on. */
export function reachedTypes(types: readonly TypeDefinitionNode[]): ReadonlySet<string> {
  const byName = new Map(types.map((type) => [type.name.value, type]));
  const reached = new Set<string>();
  const waiting = roots.filter((root) => byName.has(root));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const type = byName.get(name);
    if (type === undefined || reached.has(name)) continue;
    reached.add(name);
    waiting.push(...namedTypesIn(type), ...implementationsOf(name, types));
  }
  return reached;
}

function namedTypesIn(type: TypeDefinitionNode): string[] {
  const names: string[] = [];
  visit(type, { [Kind.NAMED_TYPE]: ({ name }) => void names.push(name.value) });
  return names;
}

function implementationsOf(name: string, types: readonly TypeDefinitionNode[]): string[] {
  return types.flatMap((type) =>
    'interfaces' in type && (type.interfaces ?? []).some((one) => one.name.value === name) ? [type.name.value] : [],
  );
}
