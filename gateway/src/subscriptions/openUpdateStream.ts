import { DomainError } from '@guanjia/kernel/DomainError';
import type { StoredEvent } from '@guanjia/kernel/messages';
import type { Principal } from '@guanjia/kernel/principal';
import type { Log } from '@guanjia/runtime/createLog';
import type { FormattedExecutionResult } from 'graphql';
import { formattedRefusal } from '../errors/formattedRefusal.ts';
import type { Cursors } from './createCursors.ts';
import { createEventQueue } from './createEventQueue.ts';
import { eventsInOrder } from './eventsInOrder.ts';
import type { EventLog } from './followLog.ts';
import { isVisibleTo } from './isVisibleTo.ts';
import type { UpdateStream } from './UpdateStream.ts';

export interface UpdateStreamOptions {
  readonly projectId: string;
  /** Replay begins behind it; null begins from now. */
  readonly after: number | null;
  readonly principal: Principal;
  readonly eventLog: Pick<EventLog, 'listen' | 'readAfter'>;
  readonly cursors: Cursors;
  /** Events that may wait for a slow subscriber. */
  readonly queueLimit: number;
  /** Answers the subscription's selection for one event. */
  readonly execute: (event: StoredEvent) => Promise<FormattedExecutionResult>;
  readonly log: Log;
  /** Told once, when nothing is left of the stream: `left` or the code of the reason. */
  readonly onEnd: (outcome: string) => void;
}

/** Opens a project's stream. It hears new events from this moment on, so nothing falls between replay and live. */
export function openUpdateStream(options: UpdateStreamOptions): UpdateStream {
  const { projectId, principal, eventLog, cursors, execute, onEnd, log } = options;
  const queue = createEventQueue(options.queueLimit);
  const unlisten = eventLog.listen(projectId, queue.push);
  const finished = Promise.withResolvers<void>();
  let outcome: string | null = null;
  let last = options.after;
  let goodbye: FormattedExecutionResult | null = null;

  const finish = (how: string): void => {
    if (outcome !== null) return;
    outcome = how;
    queue.end(null);
    unlisten();
    onEnd(how);
    finished.resolve();
  };
  async function* run(): AsyncGenerator<FormattedExecutionResult, void, void> {
    let how = 'left';
    try {
      for await (const event of eventsInOrder({ ...options, queue, readAfter: eventLog.readAfter })) {
        if (isVisibleTo(principal, event.visibility)) {
          const update = await execute(event);
          if (!queue.isOpen()) return;
          yield update;
        }
        last = event.seq;
      }
    } catch (cause) {
      const reason = refusalOf(cause, log);
      how = reason.code;
      goodbye = farewell(reason, last === null ? null : cursors.sign(projectId, last));
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

function refusalOf(cause: unknown, log: Log): DomainError {
  if (cause instanceof DomainError) return cause;
  log.error({ err: cause }, 'a stream failed');
  return new DomainError('INTERNAL_FAULT', {}, { cause });
}

/** The last word of a stream: why it ends, and the cursor behind which nothing has been sent. */
function farewell(reason: DomainError, cursor: string | null): FormattedExecutionResult {
  return { data: null, errors: [formattedRefusal(reason, { cursor })] };
}
