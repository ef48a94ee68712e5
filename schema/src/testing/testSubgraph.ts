import { parse } from 'graphql';
import type { SubgraphSource } from '../readSubgraphs.ts';

const header = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@composeDirective"])
    @link(url: "https://guanjia.example/access/v1.0", import: ["@access"])
    @composeDirective(name: "@access")
  directive @access(roles: [String!]!) on OBJECT | FIELD_DEFINITION
`;

/** A small subgraph for tests, with the header that every department has. */
export function testSubgraph(name: string, sdl: string): SubgraphSource {
  return { name, url: `http://127.0.0.1/${name}`, path: `${name}.graphql`, document: parse(header + sdl) };
}
