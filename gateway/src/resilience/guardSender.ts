import { withoutStack } from '../errors/withoutStack.ts';
import { NoRoomError } from '../transport/createAnswerRoom.ts';
import {
  AnswerTooLongError,
  BusyError,
  connectionsAtMost,
  type HttpAnswer,
  type HttpSender,
  type HttpSenderOptions,
  NotAskedError,
  TimeoutError,
} from '../transport/HttpSender.ts';
import type { Breaker } from './createBreaker.ts';
import { createStandstill } from './createStandstill.ts';

const openBrace = 0x7b;
const space = 0x20;
const unauthorized = 401;
const serverFault = 500;

/** Part of a department's deadline for which it may answer nobody before no more questions are put behind others. */
const standstillShare = 0.25;
/** Failures that an answer without end counts for: what it costs to read, everybody pays. */
const longWeight = 4;

/**
 * Asks only a department that is worth asking and has room for another question. The outcome of every post counts once, however many
 * requests share it: a post without an answer, past its deadline or too long; a fault of the server; what cannot be GraphQL.
 * A mutation counts like a query. Null: it is asked whatever it answers.
 */
export function guardSender(
  sender: HttpSender,
  breaker: Breaker | null,
  { deadlineMs, underWayAtMost = connectionsAtMost }: Pick<HttpSenderOptions, 'deadlineMs' | 'underWayAtMost'>,
): HttpSender {
  const standstill = createStandstill(underWayAtMost, deadlineMs * standstillShare);
  const answered = (answer: HttpAnswer): HttpAnswer => {
    standstill.end(true);
    if (isSound(answer)) breaker?.succeeded();
    else breaker?.failed();
    return answer;
  };
  const failed = (cause: unknown): never => {
    standstill.end(!(cause instanceof TimeoutError));
    breaker?.failed(cause instanceof AnswerTooLongError || cause instanceof NoRoomError ? longWeight : 1);
    throw cause;
  };
  // who waits for a connection would else wait until the deadline
  const unfollow = breaker?.onOpen(() => sender.refuseWaiting(new NotAskedError(breaker.admit() ?? 1)));
  const isFull = (): boolean => sender.isFull() || standstill.isNow();
  return {
    path: sender.path,
    async close() {
      unfollow?.();
      await sender.close();
    },
    isFull,
    refuseWaiting: sender.refuseWaiting,
    post(post) {
      if (isFull()) return Promise.reject(withoutStack(() => new BusyError()));
      const waitMs = breaker?.admit() ?? null;
      if (waitMs !== null) return Promise.reject(withoutStack(() => new NotAskedError(waitMs)));
      standstill.begin();
      return sender.post(post).then(answered, failed);
    },
  };
}

/** A refusal that is GraphQL is an answer, whatever its status: only a gateway in between says 502, 503 or 504. */
function isSound({ status, bytes }: HttpAnswer): boolean {
  if (status === unauthorized || status > serverFault) return false;
  let at = 0;
  while (at < bytes.length && (bytes[at] ?? 0) <= space) at += 1;
  return bytes[at] === openBrace;
}
