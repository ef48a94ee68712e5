import { type DocumentNode, Kind, parse, print } from 'graphql';
import { hideRequiredArguments } from './hideRequiredArguments.ts';
import { directivesNamed } from './joinDirectives.ts';
import { orderKeys } from './orderKeys.ts';
import type { SyntheticFields } from './SyntheticFields.ts';

/** A supergraph on which Apollo's planner is right, if its plans go through `rewritePlan`. */
export interface RewrittenSupergraph {
  /** The very text given where nothing had to be rewritten. */
  readonly sdl: string;
  readonly synthetic: SyntheticFields;
}

const usualPrefix = '_rq';
const none: SyntheticFields = { prefix: usualPrefix, byName: new Map(), requiredBy: () => [] };

/**
 * Rewrites what Apollo's planner gets wrong: keys in an unlucky order (`orderKeys`) and fields with arguments inside a
 * `@requires` (`hideRequiredArguments`). A supergraph of Federation 1 (`@core`) is left alone.
 * @throws GraphQLError when the text is no SDL.
 */
export function rewriteSupergraph(sdl: string): RewrittenSupergraph {
  const document = parse(sdl, { noLocation: true });
  if (!isOfFederation2(document)) return { sdl, synthetic: none };
  const { document: rewritten, synthetic } = hideRequiredArguments(orderKeys(document), unusedPrefix(sdl));
  return { sdl: rewritten === document ? sdl : print(rewritten), synthetic };
}

/** A beginning of names that the supergraph does not use. */
function unusedPrefix(sdl: string, prefix = usualPrefix): string {
  return sdl.includes(prefix) ? unusedPrefix(sdl, `${prefix}_`) : prefix;
}

function isOfFederation2({ definitions }: DocumentNode): boolean {
  return definitions.some(
    (definition) => definition.kind === Kind.SCHEMA_DEFINITION && directivesNamed(definition, 'link').length > 0,
  );
}
