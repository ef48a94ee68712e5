import { actorOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { worksInRegion } from '@guanjia/kernel/worksInRegion';
import { type Advice, answerAdvice } from '../domain/advice.ts';
import type { AdviceStore } from '../domain/adviceStore.ts';
import { announceAdvice } from '../domain/announcements/announceAdvice.ts';
import type { WindowNeeds } from './windowNeeds.ts';

/** A clerk of the project's region answers a question, once (J1). @throws ADVICE_NOT_FOUND, FORBIDDEN, ADVICE_ALREADY_ANSWERED */
export function giveAdvice(
  { advice, now }: Pick<WindowNeeds, 'now'> & { readonly advice: Pick<AdviceStore, 'change'> },
  principal: Principal,
  { adviceId, answer }: { readonly adviceId: string; readonly answer: string },
): Promise<Advice> {
  return advice.change(adviceId, (current) => {
    requireClerkIn(principal, current.regionCode);
    const answered = answerAdvice(current, { text: answer, answeredBy: actorOf(principal), answeredAt: now() });
    return { advice: answered, messages: [announceAdvice(answered)] };
  });
}

function requireClerkIn(principal: Principal, regionCode: string): void {
  if (hasRole(principal, 'WINDOW_CLERK') && worksInRegion(principal, regionCode)) return;
  throw new DomainError('FORBIDDEN', { accepted: `a window clerk of the project’s region ${regionCode}` });
}
