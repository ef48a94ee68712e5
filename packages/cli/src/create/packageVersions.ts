/** Of the packages that new departments are made with: those that their templates have been tested with. */
export const packageVersions: Readonly<Record<string, string>> = {
  '@apollo/server': '5.5.1',
  '@apollo/subgraph': '2.14.4',
  '@electric-sql/pglite': '0.5.16',
  '@types/node': '24.19.2',
  '@types/pg': '8.23.1',
  dataloader: '2.2.3',
  graphql: '16.15.0',
  node: '24.21.0',
  pg: '8.23.1',
  soap: '1.13.0',
  typescript: '6.0.3',
  vitest: '5.1.1',
};
