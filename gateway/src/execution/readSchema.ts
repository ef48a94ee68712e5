import { buildASTSchema, type GraphQLSchema, parse } from 'graphql';

/** The schema of SDL that composition has checked. */
export function readSchema(sdl: string): GraphQLSchema {
  return buildASTSchema(parse(sdl, { noLocation: true }), { assumeValid: true, assumeValidSDL: true });
}
