import { setTimeout as delay } from 'node:timers/promises';
import type { Ask, GraphqlAnswer } from '../graphqlClient.ts';

const limitMs = 30_000;
const againMs = 200;

/**
 * Asks again while a department does not know the project yet, or what approval has made of it: it learns of it by the
 * exchange's feed, a moment after approval has said yes. Gives up after 30 s with the last answer.
 */
export function askUntilKnown(ask: Ask, ...unknown: string[]): Ask {
  return async (query, variables) => {
    const giveUpAt = Date.now() + limitMs;
    for (;;) {
      const answer = await ask(query, variables);
      if (!isRefusedWith(answer, ['PROJECT_NOT_FOUND', ...unknown]) || Date.now() > giveUpAt) return answer;
      await delay(againMs);
    }
  };
}

function isRefusedWith({ errors = [] }: GraphqlAnswer, codes: readonly string[]): boolean {
  return errors.some(({ extensions }) => codes.includes(extensions?.code ?? ''));
}
