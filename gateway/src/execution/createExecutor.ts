import { DomainError } from '@guanjia/kernel/DomainError';
import { type DocumentNode, type GraphQLSchema, getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CachePolicy } from '../caching/CachePolicy.ts';
import type { PolicyQuestion } from '../caching/compileCachePolicy.ts';
import { canBeLarge } from '../limits/checkVariableSizes.ts';
import { type CostEnvironment, compileCost, type OperationCost } from '../limits/compileCost.ts';
import type { Planner } from '../planning/Planner.ts';
import type { Recorder, Tally } from '../recording/createRecorder.ts';
import { type CompiledOperation, compileOperation, type OperationEnvironment } from './compileOperation.ts';
import type { ExecutionFigures } from './createExecutionFigures.ts';
import { createPersistedSources, type PersistedSources } from './createPersistedSources.ts';
import { observeOperation } from './observeOperation.ts';
import type { PlanEnvironment } from './PlanEnvironment.ts';
import { readSchema } from './readSchema.ts';
import type { Subgraph } from './Subgraph.ts';

export interface ExecutorOptions {
  readonly planner: Planner;
  /** What clients may ask for, where that is less than the planner's supergraph shows. */
  readonly apiSdl?: string | undefined;
  /** That of the planner's supergraph. */
  readonly supergraphSchema: GraphQLSchema;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  /** As in `PlanEnvironment`. */
  readonly mayLack?: PlanEnvironment['mayLack'];
  /** Operations kept compiled; the one not asked for longest goes first. */
  readonly operationsAtMost: number;
  readonly figures: ExecutionFigures;
  /** What fields cost. */
  readonly costs: Omit<CostEnvironment, 'schema'>;
  /** Finds the text that a request means, where that is not up to what was asked before. */
  readonly findSource?: PersistedSources['find'] | undefined;
  /** Counts who asks what; absent or null: nobody does. */
  readonly recorder?: Pick<Recorder, 'tallyOf'> | null | undefined;
  /** How answers may be kept; absent, or null: not at all. */
  readonly cachePolicyOf?: ((question: PolicyQuestion) => CachePolicy | null) | undefined;
}

/** Which operation of which document. */
export interface OperationKey {
  readonly source: string;
  /** Null or absent where the document has but one. */
  readonly operationName?: string | null | undefined;
}

/** An operation that is planned and compiled. */
export interface PreparedOperation extends CompiledOperation {
  readonly key: OperationKey;
  readonly document: DocumentNode;
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly cost: OperationCost;
  /** Whether its variables can be of any size. */
  readonly takesMuch: boolean;
  /** Null where its answers are not to be kept. */
  readonly cachePolicy: CachePolicy | null;
  /** Null where it is not recorded. */
  readonly tally: Tally | null;
}

/** Runs operations over the subgraphs of one supergraph. */
export interface Executor {
  /** What clients may ask for. */
  readonly schema: GraphQLSchema;
  /** The text of a request that may name it by its hash only; undefined where it is not known or the two do not fit. */
  readonly sourceOf: PersistedSources['find'];
  /** What an operation costs that is valid; nothing is kept. */
  costOf(document: DocumentNode, operation: OperationDefinitionNode): OperationCost;
  /** One that has been prepared before. */
  known(key: OperationKey): PreparedOperation | undefined;
  /**
   * Plans and compiles an operation, once. `document` is what `source` says, if it has been parsed already; it is valid.
   * @throws what `Planner.plan` throws; BAD_INPUT for an operation that is not in the document.
   */
  prepare(key: OperationKey, document?: DocumentNode): Promise<PreparedOperation>;
  /** What is kept, the one asked last first. */
  kept(): readonly OperationKey[];
  /** How many are kept. */
  size(): number;
}

/** Compiles each operation once and keeps it: the plan cache, bounded. */
export function createExecutor(options: ExecutorOptions): Executor {
  const { planner, figures } = options;
  const schema = readSchema(options.apiSdl ?? planner.apiSdl);
  const environment = environmentOf(options, schema);
  const operations = new LRUCache<string, PreparedOperation>({ max: options.operationsAtMost });
  const preparing = new Map<string, Promise<PreparedOperation>>();
  const persisted = createPersistedSources(options.operationsAtMost);
  const { lookups } = figures;

  const costOf: Executor['costOf'] = (document, operation) =>
    compileCost({ document, operation }, { ...options.costs, schema });
  const compile = async (key: OperationKey, given?: DocumentNode): Promise<PreparedOperation> => {
    const { source, operationName } = key;
    const document = given ?? parse(source);
    const operation = getOperationAST(document, operationName);
    if (operation == null) throw new DomainError('BAD_INPUT', { field: 'operationName', value: operationName ?? null });
    const plan = await planner.plan({ source, operationName: operationName ?? null });
    const compiled = compileOperation({ document, operation, plan }, environment);
    return {
      key,
      document,
      kind: operation.operation,
      cost: costOf(document, operation),
      takesMuch: canBeLarge(schema, operation.variableDefinitions ?? []),
      cachePolicy: options.cachePolicyOf?.({ document, operationName: operationName ?? null, of: '', source }) ?? null,
      tally: options.recorder?.tallyOf({ document, operation, schema }) ?? null,
      ...compiled,
      run: observeOperation(compiled.run, { source, operation, figures }),
    };
  };
  const known = (id: string): PreparedOperation | undefined => {
    const found = operations.get(id);
    if (found !== undefined) lookups.hits += 1;
    return found;
  };
  const prepareNew = async (id: string, key: OperationKey, document?: DocumentNode): Promise<PreparedOperation> => {
    lookups.misses += 1;
    try {
      const prepared = await compile(key, document);
      operations.set(id, prepared);
      persisted.add(key.source);
      return prepared;
    } finally {
      preparing.delete(id);
    }
  };
  return {
    schema,
    sourceOf: options.findSource ?? persisted.find,
    costOf,
    known: (key) => known(idOf(key)),
    async prepare(key, document) {
      const id = idOf(key);
      const found = known(id) ?? preparing.get(id);
      if (found !== undefined) return found;
      const made = prepareNew(id, key, document);
      preparing.set(id, made);
      return made;
    },
    kept: () => [...operations.values()].map(({ key }) => key),
    size: () => operations.size,
  };
}

/** A name holds no line break. */
function idOf({ source, operationName }: OperationKey): string {
  return operationName == null ? source : `${operationName}\n${source}`;
}

function environmentOf(
  { supergraphSchema, subgraphs, mayLack, figures }: ExecutorOptions,
  apiSchema: GraphQLSchema,
): OperationEnvironment {
  return {
    apiSchema,
    schema: supergraphSchema,
    subgraphs,
    ...(mayLack && { mayLack }),
    onSplice: figures.onSplice,
    onCompletion: figures.onCompletion,
  };
}
