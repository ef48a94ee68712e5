import { fileURLToPath } from 'node:url';

/** The composed supergraph of the fixture, as it is committed. */
export const supergraphFile = fileURLToPath(new URL('fixture/supergraph.graphql', import.meta.url));
