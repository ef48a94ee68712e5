import type { AccessGuard } from '../access/createAccessGuard.ts';
import type { ResponseCache } from '../caching/createResponseCache.ts';
import { formatError } from '../errors/formatError.ts';
import { graphqlErrorOf } from '../errors/graphqlErrorOf.ts';
import { reportFaults } from '../errors/reportFaults.ts';
import type { OperationResult } from '../execution/compileOperation.ts';
import type { Executor, PreparedOperation } from '../execution/createExecutor.ts';
import type { JsonObject } from '../execution/jsonObject.ts';
import type { Usage } from './createUsage.ts';
import type { GraphContext } from './GraphContext.ts';
import type { KnownAnswer } from './KnownAnswer.ts';
import type { OperationRequest } from './OperationRequest.ts';

export interface KnownNeeds {
  readonly executor: Executor;
  readonly guard: AccessGuard;
  readonly usage: Usage;
  /** Null: every operation is run. */
  readonly responses: ResponseCache | null;
}

/**
 * Answers an operation that has been asked before: its text has been parsed, validated and planned, so what is left is who
 * asks and with which variables. Null for one that has to go through Apollo Server: a new one, one with extensions, one that
 * must be refused. Refusals are worded there alone.
 */
export function answerKnown(
  needs: KnownNeeds,
  { query, operationName, variables = {}, extensions }: OperationRequest,
  context: GraphContext,
): Promise<KnownAnswer> | null {
  const { executor, guard, responses } = needs;
  const source = executor.sourceOf(query, extensions);
  const operation = source === undefined ? undefined : executor.known({ source, operationName });
  if (operation === undefined || (operation.kind === 'subscription' && context.update === null)) return null;
  if (!guard.allows(operation.document, operationName, context.principal)) return null;
  if (operation.checkVariables(variables).length > 0) return null;
  const { cachePolicy } = operation;
  if (responses === null || cachePolicy === null) return runKnown(needs, operation, variables, context);
  const question = responses.questionOf(cachePolicy, variables, context);
  if (question === null) return runKnown(needs, operation, variables, context);
  return (
    responses.find(question) ?? responses.fill(question, context, () => runKnown(needs, operation, variables, context))
  );
}

function runKnown(
  { usage }: KnownNeeds,
  operation: PreparedOperation,
  variables: Readonly<JsonObject>,
  context: GraphContext,
): Promise<KnownAnswer> {
  usage.begin();
  return operation.run(variables, context).then(
    (result) => {
      usage.end();
      return answerOf(result, context);
    },
    (cause: unknown) => {
      usage.end();
      return answerOf({ data: null, errors: [graphqlErrorOf(cause)], extensions: null }, context);
    },
  );
}

function answerOf(result: OperationResult, context: GraphContext): KnownAnswer {
  return {
    text: textOf(result, context),
    encoding: result.isLatin1 === true ? 'latin1' : 'utf8',
    hasData: result.data !== null,
    errors: result.errors,
  };
}

/** As Apollo Server writes it: errors, data, extensions. */
function textOf({ data, errors, extensions }: OperationResult, context: GraphContext): string {
  if (errors.length === 0 && extensions === null && data !== null) return `{"data":${data}}\n`;
  const members: string[] = [];
  if (errors.length > 0) {
    reportFaults(errors, context);
    members.push(`"errors":${JSON.stringify(errors.map((error) => formatError(error.toJSON())))}`);
  }
  if (data !== null) members.push(`"data":${data}`);
  if (extensions !== null) members.push(`"extensions":${JSON.stringify(extensions)}`);
  return `{${members.join()}}\n`;
}
