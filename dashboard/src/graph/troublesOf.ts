import { CombinedGraphQLErrors, CombinedProtocolErrors } from '@apollo/client/errors';
import { LineLost } from './LineLost.ts';

/** What an error of the graph says, in words for people. */
export interface Trouble {
  readonly code: string;
  /** In the language asked for. */
  readonly text: string;
  /** The one that does not answer, or refuses; null: nobody in particular. */
  readonly department: string | null;
  /** Where in the answer something is missing, with dots: `project.problems`; empty: all of it. */
  readonly path: string;
}

/** Everything that an error of the client says; the one place that knows how our gateway words it. Nothing: empty. */
export function troublesOf(error: unknown, language: string): readonly Trouble[] {
  if (error === null || error === undefined) return [];
  if (!(error instanceof CombinedGraphQLErrors || error instanceof CombinedProtocolErrors)) {
    const code = error instanceof LineLost || error instanceof TypeError ? 'OFFLINE' : 'UNKNOWN';
    return [{ code, text: error instanceof Error ? error.message : JSON.stringify(error), department: null, path: '' }];
  }
  return error.errors.map(({ message, extensions = {}, path = [] }) => {
    const { code, messageZh, department } = extensions;
    return {
      code: typeof code === 'string' ? code : 'UNKNOWN',
      text: language.startsWith('zh') && typeof messageZh === 'string' ? messageZh : message,
      department: typeof department === 'string' ? department : null,
      path: path.join('.'),
    };
  });
}
