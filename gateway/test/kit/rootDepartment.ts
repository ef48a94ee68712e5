import { buildSchema, GraphQLError, graphqlSync } from 'graphql';
import type { SubgraphAnswer, SubgraphRequest } from '../../src/execution/Subgraph.ts';

/** A subgraph with root fields of every kind: arguments, defaults, inputs, lists, nulls that bubble, errors. */
export const rootSchema = buildSchema(`
  enum Stage { PLANNING BUILDING }
  input Filter { region: String = "370700", stages: [Stage!], inner: Filter }
  type Part { id: ID! name: String }
  type Project { id: ID! name(upper: Boolean = false): String note: String! parts(first: Int = 2): [Part!]! }
  type Query {
    project(id: ID!): Project
    projects(ids: [ID!]! = ["1", "2"], filter: Filter): [Project]
    strict(id: ID!): Project!
    echo(text: String, filter: Filter, stage: Stage): String
    count(of: Int = 7): Int!
  }
  type Mutation { rename(id: ID!, name: String!): Project }
`);

/** `none` is not there, `broken` fails, `bare` has a null where none may be. */
function projectOf(id: string): unknown {
  if (id === 'none') return null;
  if (id === 'broken') throw new GraphQLError('broken', { extensions: { code: 'BROKEN' } });
  const parts = ({ first }: { first: number }) =>
    Array.from({ length: first }, (_, index) => ({ id: `${id}-${index}`, name: `part ${index}` }));
  const name = ({ upper }: { upper: boolean }) => (upper ? `PROJECT ${id}` : `project ${id}`);
  return { id, name, note: id === 'bare' ? null : `note of ${id}`, parts };
}

const root = {
  project: ({ id }: { id: string }) => projectOf(id),
  strict: ({ id }: { id: string }) => projectOf(id),
  projects: ({ ids, filter }: { ids: string[]; filter?: unknown }) =>
    ids.map((id) => (filter === undefined ? projectOf(id) : { id, note: JSON.stringify(filter) })),
  echo: (given: unknown) => JSON.stringify(given),
  count: ({ of }: { of: number }) => of,
};

/** What the subgraph answers, as `readAnswer` reads it. */
export function answerOfRoot({ fetch, variables }: SubgraphRequest): SubgraphAnswer {
  const result = graphqlSync({
    schema: rootSchema,
    source: fetch.query,
    operationName: fetch.operationName,
    rootValue: root,
    variableValues: JSON.parse(`{${variables}}`),
  });
  const text = JSON.stringify(result);
  const { data = null, errors = [] } = JSON.parse(text) as Partial<SubgraphAnswer>;
  return {
    data,
    errors: errors.map(({ message, path, extensions = {} }) => ({ message, ...(path && { path }), extensions })),
    characters: text.length,
  };
}
