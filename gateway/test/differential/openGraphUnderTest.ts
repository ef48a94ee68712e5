import { readFileSync } from 'node:fs';
import { type Schema, Supergraph } from '@apollo/federation-internals';
import { requireSubgraphs } from '@guanjia/schema/readSubgraphs';
import type { GraphQLSchema } from 'graphql';
import { type ComposedGraph, composeHostileGraph } from './composeHostileGraph.ts';
import { createInProcessPlanner, type InProcessPlanner } from './createInProcessPlanner.ts';
import { createFakeGraph } from './fakes/createFakeGraph.ts';
import { createFakeSubgraph, type FakeSubgraph } from './fakes/createFakeSubgraph.ts';
import { hostileGraphs } from './supergraphs/hostileGraphs.ts';

/** A supergraph with everything that two executors need to run over it. */
export interface GraphUnderTest {
  readonly name: string;
  /** What clients may ask for: as graphql-js has it, and as Apollo's libraries have it. */
  readonly apiSchema: GraphQLSchema;
  readonly apolloApiSchema: Schema;
  readonly supergraphSchema: GraphQLSchema;
  readonly planner: InProcessPlanner;
  readonly fakes: ReadonlyMap<string, FakeSubgraph>;
}

const project = 'project';

/** Names of all graphs: the hostile ones and the project's own. */
export const graphNames: readonly string[] = [...hostileGraphs.map(({ name }) => name), project];

/** Opens a graph by its name. */
export function openGraphUnderTest(name: string): GraphUnderTest {
  const hostile = hostileGraphs.find((graph) => graph.name === name);
  const { supergraphSdl, subgraphs } = hostile === undefined ? readProject() : composeHostileGraph(hostile);
  const supergraph = Supergraph.build(supergraphSdl);
  const apolloApiSchema = supergraph.apiSchema();
  const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
  const fakeGraph = createFakeGraph(
    supergraphSchema,
    subgraphs.map(({ document }) => document),
  );
  const fakes = subgraphs.map(({ name, document }) => createFakeSubgraph(name, document, fakeGraph));
  return {
    name,
    apolloApiSchema,
    apiSchema: apolloApiSchema.toGraphQLJSSchema(),
    supergraphSchema,
    planner: createInProcessPlanner(supergraphSdl),
    fakes: new Map(fakes.map((fake) => [fake.name, fake])),
  };
}

function readProject(): ComposedGraph {
  const supergraphSdl = readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8');
  return { name: project, supergraphSdl, subgraphs: requireSubgraphs() };
}
