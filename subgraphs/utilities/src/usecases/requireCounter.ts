import { rightsHolderOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Actor } from '../domain/actor.ts';
import { checkCounter } from '../domain/checkCounter.ts';
import type { Counter } from '../domain/jointApplication.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';

/**
 * The counter as it is recorded (U2). In a region that has registered its counters it is one of those, and the clerk has an
 * account there; in a region that has not yet, it is as it was told.
 * @throws BAD_INPUT, COUNTER_NOT_FOUND naming the counters there are, COUNTER_ACCOUNT_MISSING
 */
export async function requireCounter(
  { counters }: Pick<UtilityNeeds, 'counters'>,
  told: Counter,
  { regionCode, by }: { readonly regionCode: string; readonly by: Actor },
): Promise<Counter> {
  const counter = checkCounter(told);
  const serving = await counters.findServing(regionCode);
  if (serving.length === 0) return counter;
  const registered = serving.find(({ code }) => code === counter.code);
  if (registered === undefined) {
    const accepted = serving.map(({ code }) => code);
    throw new DomainError('COUNTER_NOT_FOUND', { field: 'counter.code', value: counter.code, accepted });
  }
  if (by.role === 'WINDOW_CLERK') {
    const [accounts = []] = await counters.findAccounts([registered.code]);
    const hasAccount = accounts.some(({ subject }) => subject === rightsHolderOf(by));
    if (!hasAccount)
      throw new DomainError('COUNTER_ACCOUNT_MISSING', { field: 'counter.code', value: registered.code });
  }
  const { kind, code, name } = registered;
  return { kind, code, name };
}
