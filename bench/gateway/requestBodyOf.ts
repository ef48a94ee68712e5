import type { BenchOperation } from './operations.ts';

/** The body of the request with this number, as a client posts it. */
export function requestBodyOf(
  { document: query, operationName, variablesOf }: BenchOperation,
  sequence: number,
): string {
  return JSON.stringify({ query, operationName, variables: variablesOf(sequence) });
}
