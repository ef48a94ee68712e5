import { DomainError } from '@guanjia/kernel/DomainError';
import { type DocumentNode, GraphQLError, getOperationAST } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Executor, PreparedOperation } from '../execution/createExecutor.ts';
import type { JsonObject } from '../execution/jsonObject.ts';
import type { GraphContext } from '../graph/GraphContext.ts';
import type { OperationRequest } from '../graph/OperationRequest.ts';
import { checkVariableSizes } from './checkVariableSizes.ts';
import type { AdmissionFigures } from './createAdmissionFigures.ts';
import type { RateLimiter } from './createRateLimiter.ts';
import { refuseDocument, type TrustedDocuments } from './createTrustedDocuments.ts';
import type { OperationLimits } from './OperationLimits.ts';
import { readDocument } from './readDocument.ts';

export interface AdmissionOptions {
  readonly executor: Pick<Executor, 'sourceOf' | 'costOf'>;
  readonly limits: OperationLimits;
  /** Null: nobody is limited. */
  readonly rates: RateLimiter | null;
  /** Null: any document is taken. */
  readonly documents: TrustedDocuments | null;
  readonly figures: AdmissionFigures;
}

type Caller = Pick<GraphContext, 'principal' | 'address' | 'update'>;

/** Whether an operation may be run, as far as that hangs on what it asks for and how often (G5). Every wire goes through it. */
export interface Admission {
  /** Beyond it an operation is refused; 0: there is none. */
  readonly costLimit: number;
  /**
   * Lets a request in whose document has yet to be read, for one point; answers it with its text, if it named it by a hash.
   * @throws RATE_LIMITED, DOCUMENT_NOT_TRUSTED, DOCUMENT_UNKNOWN, BAD_INPUT and what `readDocument` and
   *   `checkVariableSizes` throw
   */
  admitDocument(request: OperationRequest, caller: Caller): OperationRequest;
  /** Refuses variables of a known operation that hold too much. @throws what `checkVariableSizes` throws */
  checkKnownSizes(operation: PreparedOperation, variables: Readonly<JsonObject>): void;
  /** Lets a known operation in and takes its points; answers its cost. @throws OPERATION_TOO_COSTLY, RATE_LIMITED */
  admitKnown(operation: PreparedOperation, variables: Readonly<JsonObject>, caller: Caller): number;
  /**
   * Lets in an operation that has been let in by its document, and takes its points; answers its cost.
   * @throws OPERATION_TOO_COSTLY
   */
  admitNew(asked: AskedOperation, caller: Caller): number;
}

export interface AskedOperation {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<JsonObject> | undefined;
}

const sourcesKept = 1_000;

/** The checks for one supergraph. */
export function createAdmission(options: AdmissionOptions): Admission {
  const { executor, limits, rates, documents, figures } = options;
  const mode = documents?.mode ?? 'any';
  const costLimit = limits.cost === 0 ? Number.POSITIVE_INFINITY : limits.cost;
  /** Documents that were within the limits: ten thousand subscribers send the same one. */
  const within = new LRUCache<string, true>({ max: sourcesKept });

  const tooCostly = (cost: number): DomainError => {
    figures.onRefusal('OPERATION_TOO_COSTLY');
    return new DomainError('OPERATION_TOO_COSTLY', { cost, accepted: limits.cost });
  };
  const counting = <Result>(check: () => Result): Result => {
    try {
      return check();
    } catch (cause) {
      if (cause instanceof DomainError && cause.code !== 'OPERATION_TOO_COSTLY') figures.onRefusal(cause.code);
      throw cause;
    }
  };
  const requireWithin = (source: string): void => {
    if (within.has(source)) return;
    try {
      readDocument(source, limits);
    } catch (cause) {
      if (cause instanceof GraphQLError) return; // a syntax error: whoever parses it next says so
      throw cause;
    }
    within.set(source, true);
  };
  return {
    costLimit: limits.cost,
    admitDocument: (request, { principal, address }) =>
      counting(() => {
        if (rates !== null && address != null) rates.take(principal, address, 1);
        const found = request.operationName?.length ?? 0;
        if (found > limits.nameCharacters) {
          const accepted = limits.nameCharacters;
          throw new DomainError('DOCUMENT_NAME_TOO_LONG', { field: 'operationName', found, accepted });
        }
        if (request.variables !== undefined) checkVariableSizes(request.variables, limits);
        const source = executor.sourceOf(request);
        if (source === undefined) refuseDocument(request, mode);
        const text = source ?? request.query;
        if (text !== undefined) requireWithin(text);
        return source === undefined ? request : withText(request, source);
      }),
    checkKnownSizes(operation, variables) {
      if (operation.takesMuch) counting(() => checkVariableSizes(variables, limits));
    },
    admitKnown({ cost }, variables, { principal, address }) {
      const found = typeof cost === 'number' ? cost : cost(variables);
      if (found > costLimit) throw tooCostly(found);
      figures.onCost(found);
      if (rates !== null && address != null) rates.take(principal, address, found);
      return found;
    },
    admitNew: ({ document, operationName, variables = {} }, { principal, address }) =>
      counting(() => {
        const operation = getOperationAST(document, operationName);
        if (operation == null) return 0; // Apollo Server says what is wrong
        const cost = executor.costOf(document, operation);
        const found = typeof cost === 'number' ? cost : cost(variables);
        if (found > costLimit) throw tooCostly(found);
        figures.onCost(found);
        if (rates !== null && address != null) rates.charge(principal, address, found);
        return found;
      }),
  };
}

/** The text takes the place of what it was named by. */
function withText({ documentId: _, extensions, ...request }: OperationRequest, query: string): OperationRequest {
  if (extensions === undefined) return { ...request, query };
  const { persistedQuery: __, ...others } = extensions;
  return { ...request, query, extensions: others };
}
