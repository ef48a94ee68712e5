import type { Log } from '@guanjia/runtime/createLog';
import { type DocumentNode, Kind, NoSchemaIntrospectionCustomRule, parse, specifiedRules, validate } from 'graphql';
import type { Executor, OperationKey } from '../execution/createExecutor.ts';

export interface WarmUpOptions {
  readonly executor: Executor;
  readonly operations: readonly OperationKey[];
  /** Milliseconds after which it goes on in the background. */
  readonly limitMs: number;
  readonly log: Log;
}

const rules = [...specifiedRules, NoSchemaIntrospectionCustomRule];

/**
 * Plans and compiles operations before anybody asks them. Resolves when all are done or the time is over; the rest is done
 * meanwhile. An operation that the schema does not know any more, or that asks for the schema, is left to Apollo Server.
 */
export async function warmUp({ executor, operations, limitMs, log }: WarmUpOptions): Promise<void> {
  const done = { prepared: 0, leftOut: 0 };
  const all = async (): Promise<void> => {
    for (const operation of operations) done[(await prepare(executor, operation, log)) ? 'prepared' : 'leftOut'] += 1;
  };
  let timer: NodeJS.Timeout | undefined;
  const timeIsOver = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limitMs);
  });
  await Promise.race([all(), timeIsOver]);
  clearTimeout(timer);
  log.info({ ...done, of: operations.length }, 'operations are planned');
}

async function prepare(executor: Executor, operation: OperationKey, log: Log): Promise<boolean> {
  try {
    const document = parse(operation.source);
    if (!isValid(executor, document)) return false;
    await executor.prepare(operation, document);
    return true;
  } catch (cause) {
    log.warn({ err: cause, operation: operation.operationName }, 'a recorded operation cannot be planned');
    return false;
  }
}

/** graphql-js says nothing of an operation for which the schema has no root. */
function isValid({ schema }: Executor, document: DocumentNode): boolean {
  const hasRoots = document.definitions.every(
    (definition) => definition.kind !== Kind.OPERATION_DEFINITION || schema.getRootType(definition.operation) != null,
  );
  return hasRoots && validate(schema, document, rules).length === 0;
}
