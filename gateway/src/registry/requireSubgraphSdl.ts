import { DomainError } from '@guanjia/kernel/DomainError';
import { type DocumentNode, GraphQLError, Kind, Lexer, parse, Source, TokenKind } from 'graphql';

/** Our largest is 280 kB. */
const charactersAtMost = 1_000_000;
const tokensAtMost = 150_000;
const nestingAtMost = 40;
const definitionsAtMost = 3_000;
const fieldsPerTypeAtMost = 1_000;
const field = 'input.sdl';
const opening: readonly string[] = [TokenKind.BRACKET_L, TokenKind.PAREN_L, TokenKind.BRACE_L];
const closing: readonly string[] = [TokenKind.BRACKET_R, TokenKind.PAREN_R, TokenKind.BRACE_R];

/**
 * Refuses a schema that is no GraphQL, or that would take too much to be composed, before anything else is done with it.
 * @throws SUBGRAPH_SDL_REFUSED with what was `found` and what would be `accepted`, or the line at fault
 */
export function requireSubgraphSdl(sdl: string): void {
  requireAtMost('characters', sdl.length, charactersAtMost);
  if (sdl.includes('\u0000')) throw new DomainError('SUBGRAPH_SDL_REFUSED', { field, accepted: 'text without U+0000' });
  const { definitions } = telling(() => {
    requireFewTokens(sdl);
    return parse(sdl, { noLocation: true });
  });
  requireAtMost('definitions', definitions.length, definitionsAtMost);
  for (const definition of definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION) {
      throw new DomainError('SUBGRAPH_SDL_REFUSED', { field, accepted: 'definitions of a schema, and no operation' });
    }
    if ('fields' in definition)
      requireAtMost('fields of one type', definition.fields?.length ?? 0, fieldsPerTypeAtMost);
    if ('values' in definition)
      requireAtMost('values of one enum', definition.values?.length ?? 0, fieldsPerTypeAtMost);
  }
}

function telling(read: () => DocumentNode): DocumentNode {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof GraphQLError)) throw cause;
    const [place] = cause.locations ?? [];
    const detail = { field, line: place?.line ?? null, column: place?.column ?? null, reason: cause.message };
    throw new DomainError('SUBGRAPH_SDL_REFUSED', detail, { cause });
  }
}

/** Tokens and their brackets, before the parser goes as deep as those do. @throws GraphQLError for what is no token */
function requireFewTokens(sdl: string): void {
  const lexer = new Lexer(new Source(sdl));
  let tokens = 0;
  let depth = 0;
  while (lexer.advance().kind !== TokenKind.EOF) {
    tokens += 1;
    const { kind } = lexer.token;
    if (opening.includes(kind)) depth += 1;
    if (closing.includes(kind)) depth -= 1;
    if (tokens > tokensAtMost) requireAtMost('tokens', tokens, tokensAtMost);
    if (depth > nestingAtMost) requireAtMost('levels of nesting', depth, nestingAtMost);
  }
}

function requireAtMost(what: string, found: number, accepted: number): void {
  if (found > accepted) throw new DomainError('SUBGRAPH_SDL_REFUSED', { field, what, found, accepted });
}
