import { isJsonObject } from '../execution/jsonObject.ts';
import type { OperationRequest } from './OperationRequest.ts';

/**
 * The parameters of an operation in a body, if they have the right types; null otherwise, and Apollo Server says what is
 * wrong. It is on the way of every request: `operationRequestSchema` checks the same at ten times the price.
 */
export function readKnownRequest(body: unknown): OperationRequest | null {
  if (!isJsonObject(body)) return null;
  const { query, documentId, operationName, variables, extensions } = body;
  if (query != null && typeof query !== 'string') return null;
  if (documentId != null && typeof documentId !== 'string') return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  if (variables != null && !isJsonObject(variables)) return null;
  if (extensions != null && !isJsonObject(extensions)) return null;
  return {
    ...(query == null ? {} : { query }),
    ...(documentId == null ? {} : { documentId }),
    ...(operationName == null ? {} : { operationName }),
    ...(variables == null ? {} : { variables }),
    ...(extensions == null ? {} : { extensions }),
  };
}
