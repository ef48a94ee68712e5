import { DomainError } from '@guanjia/kernel/DomainError';
import type { ErrorCode } from '@guanjia/kernel/errorCodes';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { type DocumentFigures, measureDocument } from './measureDocument.ts';
import type { OperationLimits } from './OperationLimits.ts';

interface Rule {
  readonly figure: keyof DocumentFigures;
  readonly limit: keyof OperationLimits;
  readonly code: ErrorCode;
}

const rules: readonly Rule[] = [
  { figure: 'depth', limit: 'documentDepth', code: 'DOCUMENT_TOO_DEEP' },
  { figure: 'fields', limit: 'documentFields', code: 'DOCUMENT_TOO_MANY_FIELDS' },
  { figure: 'aliases', limit: 'documentAliases', code: 'DOCUMENT_TOO_MANY_ALIASES' },
  { figure: 'rootFields', limit: 'documentRootFields', code: 'DOCUMENT_TOO_MANY_ROOT_FIELDS' },
  { figure: 'repeats', limit: 'documentRepeats', code: 'DOCUMENT_TOO_MANY_REPEATS' },
  { figure: 'directivesOfOnePlace', limit: 'directivesPerPlace', code: 'DOCUMENT_TOO_MANY_DIRECTIVES' },
  { figure: 'directives', limit: 'documentDirectives', code: 'DOCUMENT_TOO_MANY_DIRECTIVES' },
  { figure: 'fragments', limit: 'documentFragments', code: 'DOCUMENT_TOO_MANY_FRAGMENTS' },
  { figure: 'variables', limit: 'documentVariables', code: 'DOCUMENT_TOO_MANY_VARIABLES' },
  { figure: 'name', limit: 'nameCharacters', code: 'DOCUMENT_NAME_TOO_LONG' },
  { figure: 'list', limit: 'listEntries', code: 'LIST_TOO_LONG' },
];

/** How graphql-js says, with or without its slip of the pen, that there are too many tokens. */
const tooManyTokens = /^Syntax Error: Document contains more tha[nt] \d+ tokens/;

/**
 * Parses a document that is within the limits (G5), before anything else is done with it.
 * @throws the DOCUMENT_ codes and LIST_TOO_LONG with the number `found` and what would be `accepted`; GraphQLError for a
 *   syntax error
 */
export function readDocument(source: string, limits: OperationLimits): DocumentNode {
  requireAtMost('DOCUMENT_TOO_LONG', 'characters', source.length, limits.documentCharacters);
  try {
    const document = parse(source, { maxLexicalTokens: limits.documentTokens });
    const figures = measureDocument(document);
    for (const { figure, limit, code } of rules) requireAtMost(code, figure, figures[figure], limits[limit]);
    return document;
  } catch (cause) {
    if (cause instanceof RangeError) {
      throw new DomainError('DOCUMENT_TOO_DEEP', { field: 'depth', accepted: limits.documentDepth }, { cause });
    }
    if (cause instanceof GraphQLError && tooManyTokens.test(cause.message)) {
      const found = `more than ${limits.documentTokens}`;
      throw new DomainError('DOCUMENT_TOO_MANY_TOKENS', { field: 'tokens', found, accepted: limits.documentTokens });
    }
    throw cause;
  }
}

function requireAtMost(code: ErrorCode, field: string, found: number, accepted: number): void {
  if (found > accepted) throw new DomainError(code, { field, found, accepted });
}
