import { parseJsonObject } from '../execution/jsonObject.ts';
import type { OperationRequest } from '../graph/OperationRequest.ts';

/** The parameters of an operation in the search of a GET; null where they are not understood: Apollo Server says why. */
export function readSearch(search: URLSearchParams): OperationRequest | null {
  try {
    const text = (name: string): string | undefined => search.get(name) ?? undefined;
    const object = (name: string): Readonly<Record<string, unknown>> | undefined => {
      const given = search.get(name);
      return given === null ? undefined : parseJsonObject(given);
    };
    const [query, documentId, operationName] = ['query', 'documentId', 'operationName'].map(text);
    const [variables, extensions] = ['variables', 'extensions'].map(object);
    return {
      ...(query === undefined ? {} : { query }),
      ...(documentId === undefined ? {} : { documentId }),
      ...(operationName === undefined ? {} : { operationName }),
      ...(variables === undefined ? {} : { variables }),
      ...(extensions === undefined ? {} : { extensions }),
    };
  } catch {
    return null; // what is wrong is said by whoever reads it next
  }
}

/** The search that says what the request does. */
export function searchOf({ query, operationName, variables, extensions }: OperationRequest): string {
  const given = new URLSearchParams();
  if (query !== undefined) given.set('query', query);
  if (operationName !== undefined) given.set('operationName', operationName);
  if (variables !== undefined) given.set('variables', JSON.stringify(variables));
  if (extensions !== undefined) given.set('extensions', JSON.stringify(extensions));
  return `?${given.toString()}`;
}
