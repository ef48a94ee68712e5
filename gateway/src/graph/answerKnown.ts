import type { AccessGuard } from '../access/createAccessGuard.ts';
import type { ResponseCache } from '../caching/createResponseCache.ts';
import { formatError } from '../errors/formatError.ts';
import { graphqlErrorOf } from '../errors/graphqlErrorOf.ts';
import { reportFaults } from '../errors/reportFaults.ts';
import type { OperationResult } from '../execution/compileOperation.ts';
import type { Executor, PreparedOperation } from '../execution/createExecutor.ts';
import type { JsonObject } from '../execution/jsonObject.ts';
import type { Admission } from '../limits/createAdmission.ts';
import { wantsCost, withCost } from '../limits/tellCost.ts';
import type { Usage } from './createUsage.ts';
import type { GraphContext } from './GraphContext.ts';
import type { KnownAnswer } from './KnownAnswer.ts';
import type { OperationRequest } from './OperationRequest.ts';

export interface KnownNeeds {
  readonly executor: Executor;
  readonly guard: AccessGuard;
  readonly usage: Usage;
  readonly admission: Admission;
  /** Null: every operation is run. */
  readonly responses: ResponseCache | null;
}

/**
 * Answers an operation that has been asked before: its text has been parsed, validated and planned, so what is left is who
 * asks and with which variables. Null for one that has to go through Apollo Server: a new one, one with extensions, one that
 * must be refused. Refusals are worded there alone, but those of a limit.
 * @throws what `Admission` throws
 */
export function answerKnown(
  needs: KnownNeeds,
  request: OperationRequest,
  context: GraphContext,
): Promise<KnownAnswer> | null {
  const { executor, guard, admission, responses } = needs;
  const { operationName, variables = {} } = request;
  const source = executor.sourceOf(request);
  const operation = source === undefined ? undefined : executor.known({ source, operationName });
  if (operation === undefined || (operation.kind === 'subscription' && context.update === null)) return null;
  if (!guard.allows(operation.document, operationName, context.principal)) return null;
  admission.checkKnownSizes(operation, variables);
  if (operation.checkVariables(variables).length > 0) return null;
  // an update is part of what its subscription has paid for
  const requested = context.update === null ? admission.admitKnown(operation, variables, context) : null;
  if (operation.tally !== null && context.client != null) operation.tally.count(context.client);
  const run: KnownRun = { operation, variables, context, usage: needs.usage };
  if (requested !== null && wantsCost(request)) {
    return runKnown(run, { requested, limit: admission.costLimit });
  }
  const { cachePolicy } = operation;
  if (responses === null || cachePolicy === null || context.asksAnew === true) return runKnown(run);
  const question = responses.questionOf(cachePolicy, variables, context);
  if (question === null) return runKnown(run);
  return responses.find(question) ?? responses.fill(question, context, () => runKnown(run));
}

interface KnownRun {
  readonly operation: PreparedOperation;
  readonly variables: Readonly<JsonObject>;
  readonly context: GraphContext;
  readonly usage: Usage;
}

/** `told` is what the client wants to know of the cost. */
function runKnown(
  { operation, variables, context, usage }: KnownRun,
  told: Parameters<typeof withCost>[1] | null = null,
): Promise<KnownAnswer> {
  usage.begin();
  return operation.run(variables, context).then(
    (result) => {
      usage.end();
      return answerOf(told === null ? result : withCost(result, told), context);
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
function textOf({ data, isLatin1, errors, extensions }: OperationResult, context: GraphContext): string {
  if (errors.length === 0 && extensions === null && data !== null) return `{"data":${data}}\n`;
  const written = (value: unknown): string => {
    const text = JSON.stringify(value);
    return isLatin1 === true ? Buffer.from(text, 'utf8').toString('latin1') : text;
  };
  const members: string[] = [];
  if (errors.length > 0) {
    reportFaults(errors, context);
    members.push(`"errors":${written(errors.map((error) => formatError(error.toJSON())))}`);
  }
  if (data !== null) members.push(`"data":${data}`);
  if (extensions !== null) members.push(`"extensions":${written(extensions)}`);
  return `{${members.join()}}\n`;
}
