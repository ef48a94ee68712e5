import { ApolloLink } from '@apollo/client';
import { getOperationAST } from 'graphql';
import { Observable } from 'rxjs';

/** What is on its way of one query with the same variables. */
interface Line {
  asked: number;
  onTheWay: number;
  newest: { readonly turn: number; readonly answer: ApolloLink.Result } | null;
}

/**
 * Who has asked first, and is answered last, is given what the same query was answered meanwhile: an answer that comes late would be put
 * into the cache in place of a newer one.
 */
export function createNewestAnswerLink(): ApolloLink {
  const lines = new Map<string, Line>();
  return new ApolloLink((operation, forward) => {
    if (getOperationAST(operation.query)?.operation !== 'query') return forward(operation);
    const key = `${operation.operationName} ${JSON.stringify(operation.variables)}`;
    return new Observable((observer) => {
      const line = lines.get(key) ?? { asked: 0, onTheWay: 0, newest: null };
      lines.set(key, line);
      line.asked += 1;
      line.onTheWay += 1;
      const turn = line.asked;
      const answering = forward(operation).subscribe({
        next(answer) {
          const { newest } = line;
          if (newest !== null && newest.turn > turn) return observer.next(newest.answer);
          if (answer.data != null) line.newest = { turn, answer };
          observer.next(answer);
        },
        error: (cause: unknown) => observer.error(cause),
        complete: () => observer.complete(),
      });
      return () => {
        answering.unsubscribe();
        line.onTheWay -= 1;
        if (line.onTheWay === 0) lines.delete(key);
      };
    });
  });
}
