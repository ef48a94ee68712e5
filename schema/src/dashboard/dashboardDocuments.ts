import { readdirSync, readFileSync } from 'node:fs';
import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  Source,
  validate,
  visit,
} from 'graphql';
import { repositoryRoot } from '../repositoryRoot.ts';
import { SchemaFault } from '../SchemaFault.ts';

/** A `.graphql` file of the dashboard, with the fragments of other files that it uses. */
export interface DashboardDocument {
  /** From the repository's root. */
  readonly path: string;
  /** Every selection below the roots asks for `__typename`, as the client's cache would have it. */
  readonly document: DocumentNode;
}

const folder = 'dashboard/src/';

/**
 * The documents of the dashboard.
 * @throws SchemaFault that names file and line of everything that the schema does not have
 */
export function dashboardDocuments(schema: GraphQLSchema, root: URL = repositoryRoot): readonly DashboardDocument[] {
  const files = readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => `${folder}${file.replaceAll('\\', '/')}`)
    .toSorted();
  const parsed = files.map((path) => ({ path, document: parseFile(path, root) }));
  const definitions = parsed.flatMap(({ document }) => document.definitions);
  const faults = validate(schema, { kind: Kind.DOCUMENT, definitions }).map(inPlace);
  if (faults.length > 0) throw new SchemaFault('The dashboard asks what the graph does not have:', faults);
  const fragments = new Map(definitions.filter(isFragment).map((one) => [one.name.value, one]));
  return parsed.map(({ path, document }) => ({ path, document: withTypenames(withFragments(document, fragments)) }));
}

function parseFile(path: string, root: URL): DocumentNode {
  try {
    return parse(new Source(readFileSync(new URL(path, root), 'utf8'), path));
  } catch (cause) {
    if (!(cause instanceof GraphQLError)) throw cause;
    throw new SchemaFault('A document of the dashboard cannot be read:', [inPlace(cause)]);
  }
}

function inPlace({ message, nodes, locations, source }: GraphQLError): string {
  return `${source?.name ?? nodes?.[0]?.loc?.source.name ?? folder}:${locations?.[0]?.line ?? 1}: ${message}`;
}

function isFragment(definition: DefinitionNode): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}

function withFragments(document: DocumentNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): DocumentNode {
  const definitions = [...document.definitions];
  // grows while it is walked: a fragment may spread others
  for (const definition of definitions) {
    visit(definition, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (fragment !== undefined && !definitions.includes(fragment)) definitions.push(fragment);
      },
    });
  }
  return { kind: Kind.DOCUMENT, definitions };
}

function withTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(node, _key, parent) {
      const isRoot = parent !== undefined && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
      const isThere = node.selections.some((one) => one.kind === Kind.FIELD && one.name.value === '__typename');
      if (isRoot || isThere) return undefined;
      const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
      return { ...node, selections: [...node.selections, typename] };
    },
  });
}

/** Whether a document asks something by itself, or only holds fragments for others. */
export function asksSomething({ document }: DashboardDocument): boolean {
  return document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);
}
