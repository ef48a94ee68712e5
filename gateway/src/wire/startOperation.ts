import { DomainError } from '@guanjia/kernel/DomainError';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { formattedRefusal } from '../errors/formattedRefusal.ts';
import { RefusedOperation } from '../errors/RefusedOperation.ts';
import type { GraphDoor } from '../graph/createGraph.ts';
import type { GraphContext } from '../graph/GraphContext.ts';
import type { OperationRequest } from '../graph/OperationRequest.ts';
import type { Resilience } from '../resilience/openResilience.ts';
import type { Progress } from '../subscriptions/createProgress.ts';
import type { SubscriptionReader } from '../subscriptions/createSubscriptionReader.ts';
import type { UpdateStream } from '../subscriptions/UpdateStream.ts';
import { shedOperation } from './shedOperation.ts';

/** What comes of an operation on a wire that can stream. */
export type StartedOperation =
  | { readonly kind: 'answer'; readonly result: FormattedExecutionResult }
  | { readonly kind: 'stream'; readonly stream: UpdateStream }
  | { readonly kind: 'refused'; readonly errors: readonly GraphQLFormattedError[] };

export interface StartNeeds {
  readonly graph: GraphDoor;
  readonly resilience: Pick<Resilience, 'shedding' | 'operationDeadlineMs'>;
  readonly subscriptions: SubscriptionReader;
  /** Null where there is no exchange to follow. */
  readonly progress: Progress | null;
}

/** Starts a query, a mutation or a subscription. It never throws what a client could act on. */
export async function startOperation(
  needs: StartNeeds,
  request: OperationRequest,
  context: GraphContext,
): Promise<StartedOperation> {
  try {
    const subscription = needs.subscriptions.read(request);
    if (subscription === null) return { kind: 'answer', result: await answer(needs, request, context) };
    context.trace?.name(subscription.traced);
    needs.graph.admitStream(
      { document: subscription.document, operationName: request.operationName, variables: request.variables },
      context,
    );
    if (needs.progress === null) throw new DomainError('SUBSCRIPTIONS_UNAVAILABLE');
    const stream = await needs.progress.subscribe(subscription, paidFor(context));
    needs.graph.countStream(subscription.document, request.operationName, context);
    return { kind: 'stream', stream };
  } catch (cause) {
    return { kind: 'refused', errors: errorsOf(cause, context) };
  }
}

/** How an operation was started, for its trace: `ok`, or the code of what it was refused for. */
export function outcomeOf(started: StartedOperation): string {
  const errors = started.kind === 'refused' ? started.errors : [];
  const code = errors[0]?.extensions?.['code'];
  if (errors.length === 0) return 'ok';
  return typeof code === 'string' ? code : 'INTERNAL_FAULT';
}

/** What is asked on behalf of a stream is part of what it has paid for, and was counted with it. */
function paidFor(context: GraphContext): GraphContext {
  return { ...context, address: null, client: null };
}

async function answer(
  needs: StartNeeds,
  request: OperationRequest,
  context: GraphContext,
): Promise<FormattedExecutionResult> {
  const { graph, resilience } = needs;
  if (resilience.shedding.level() > 0) shedOperation(needs, context.principal, request);
  return graph.run(request, { ...context, endsAt: performance.now() + resilience.operationDeadlineMs });
}

function errorsOf(cause: unknown, { log, requestId }: GraphContext): readonly GraphQLFormattedError[] {
  if (cause instanceof RefusedOperation) return cause.errors;
  if (cause instanceof DomainError) return [formattedRefusal(cause)];
  log.error({ err: cause }, 'an operation failed');
  return [formattedRefusal(new DomainError('INTERNAL_FAULT', { requestId }, { cause }))];
}
