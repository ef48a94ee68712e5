import { DomainError } from '@guanjia/kernel/DomainError';
import type { StoredEvent } from '@guanjia/kernel/messages';
import type { Log } from '@guanjia/runtime/createLog';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { formattedRefusal } from '../errors/formattedRefusal.ts';
import { RefusedOperation } from '../errors/RefusedOperation.ts';
import type { EventFlow } from './EventFlow.ts';
import type { UpdateStream } from './UpdateStream.ts';

export interface UpdateStreamOptions {
  /** The stream closes it. */
  readonly flow: EventFlow;
  /** Answers the subscription's selection for one event. */
  readonly execute: (event: StoredEvent) => Promise<FormattedExecutionResult>;
  /** Begins to make the answer, for whoever asks for it soon. */
  readonly prepare: (event: StoredEvent) => void;
  readonly log: Log;
  /** Told once, when nothing is left of the stream: `left` or the code of the reason. */
  readonly onEnd: (outcome: string) => void;
}

/** An update for each event of the flow that is for the subscriber. */
export function openUpdateStream({ flow, execute, prepare, log, onEnd }: UpdateStreamOptions): UpdateStream {
  const { queue } = flow;
  const finished = Promise.withResolvers<void>();
  let outcome: string | null = null;
  let last: StoredEvent | null = null;
  let goodbye: FormattedExecutionResult | null = null;

  const finish = (how: string): void => {
    if (outcome !== null) return;
    outcome = how;
    queue.end(null);
    flow.close();
    onEnd(how);
    finished.resolve();
  };
  async function* run(): AsyncGenerator<FormattedExecutionResult, void, void> {
    let how = 'left';
    try {
      for await (const event of flow.events) {
        const verdict = flow.isFor(event);
        // ten thousand subscribers of a project need no promise for what is known
        if (typeof verdict === 'boolean' ? verdict : await verdict) {
          const made = execute(event);
          if (flow.ahead > 0) for (const next of queue.peek(flow.ahead)) prepare(next);
          const update = await made;
          if (!queue.isOpen()) return;
          yield update;
        }
        last = event;
      }
    } catch (cause) {
      const reasons = reasonsOf(cause, log);
      how = codeOf(reasons);
      goodbye = farewell(reasons, last === null ? flow.start : flow.cursorOf(last));
      yield goodbye;
    } finally {
      finish(how);
    }
  }
  return {
    updates: returnable(run(), () => finish('left')),
    end: queue.end,
    isFarewell: (update) => update === goodbye,
    finished: finished.promise,
  };
}

/**
 * A generator that waits cannot be returned before what it waits for has come: here `leave` comes first, and it also
 * works for one that was never read.
 */
function returnable<T>(generator: AsyncGenerator<T, void, void>, leave: () => void): AsyncGenerator<T, void, void> {
  const stop = (): Promise<IteratorResult<T, void>> => {
    leave();
    return generator.return();
  };
  return {
    next: () => generator.next(),
    return: stop,
    throw: stop,
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => {
      await stop();
    },
  };
}

function reasonsOf(cause: unknown, log: Log): readonly GraphQLFormattedError[] {
  if (cause instanceof DomainError) return [formattedRefusal(cause)];
  if (cause instanceof RefusedOperation) return cause.errors;
  log.error({ err: cause }, 'a stream failed');
  return [formattedRefusal(new DomainError('INTERNAL_FAULT', {}, { cause }))];
}

function codeOf([reason]: readonly GraphQLFormattedError[]): string {
  const code = reason?.extensions?.['code'];
  return typeof code === 'string' ? code : 'INTERNAL_FAULT';
}

/** The last word of a stream: why it ends, and the cursor behind which nothing has been sent. */
function farewell(reasons: readonly GraphQLFormattedError[], cursor: string | null): FormattedExecutionResult {
  const errors = reasons.map((reason) => ({ ...reason, extensions: { ...reason.extensions, cursor } }));
  return { data: null, errors };
}
