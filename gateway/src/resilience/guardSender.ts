import { BusyError, type HttpAnswer, type HttpSender, NotAskedError } from '../transport/HttpSender.ts';
import type { Breaker } from './createBreaker.ts';

const openBrace = 0x7b;
const space = 0x20;
const unauthorized = 401;
const serverFault = 500;

/**
 * Asks only a department that is worth asking and has room for another question. The outcome of every post counts once, however many
 * requests share it: a post without an answer, past its deadline or too long; a fault of the server; what cannot be GraphQL.
 * A mutation counts like a query. Null: it is asked whatever it answers.
 */
export function guardSender(sender: HttpSender, breaker: Breaker | null): HttpSender {
  const { path, isFull, refuseWaiting } = sender;
  if (breaker === null) {
    return { ...sender, post: (post) => (isFull() ? Promise.reject(new BusyError()) : sender.post(post)) };
  }
  const answered = (answer: HttpAnswer): HttpAnswer => {
    if (isSound(answer)) breaker.succeeded();
    else breaker.failed();
    return answer;
  };
  const failed = (cause: unknown): never => {
    breaker.failed();
    throw cause;
  };
  // who waits for a connection would else wait until the deadline
  const unfollow = breaker.onOpen(() => refuseWaiting(new NotAskedError(breaker.admit() ?? 1)));
  return {
    path,
    async close() {
      unfollow();
      await sender.close();
    },
    isFull,
    refuseWaiting,
    post(post) {
      if (isFull()) return Promise.reject(new BusyError());
      const waitMs = breaker.admit();
      return waitMs === null ? sender.post(post).then(answered, failed) : Promise.reject(new NotAskedError(waitMs));
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
