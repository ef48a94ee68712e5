import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { subgraphNames } from './projectValues.ts';
import { readSubgraphSdl } from './readSubgraphSdl.ts';

/** The supergraph that the fixture's subgraphs make. Its addresses are stood in for when a bench starts. */
export function composeFixture(): string {
  const services = subgraphNames.map((name) => ({
    name,
    url: `http://${name}.example/graphql`,
    typeDefs: parse(readSubgraphSdl(name)),
  }));
  const { errors, supergraphSdl } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error((errors ?? []).map(({ message }) => message).join('\n'));
  return `${supergraphSdl.trim()}\n`;
}
