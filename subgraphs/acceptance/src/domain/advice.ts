import type { Actor } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';

/** A question to the window about joint acceptance (政策咨询, J1), private to the project's parties. */
export interface Advice {
  readonly id: string;
  readonly projectId: string;
  readonly ownerCreditCode: string;
  readonly regionCode: string;
  /** Null when it is about no item of its own. */
  readonly itemCode: string | null;
  readonly question: string;
  readonly askedBy: Actor;
  readonly askedAt: Date;
  /** Null until there is one; it is never changed. */
  readonly answer: AdviceAnswer | null;
}

/** What the window has answered. */
export interface AdviceAnswer {
  readonly text: string;
  readonly answeredBy: Actor;
  readonly answeredAt: Date;
}

/** Answers it, once. @throws ADVICE_ALREADY_ANSWERED */
export function answerAdvice(advice: Advice, answer: AdviceAnswer): Advice {
  if (advice.answer === null) return { ...advice, answer };
  throw new DomainError('ADVICE_ALREADY_ANSWERED', {
    field: 'adviceId',
    value: advice.id,
    current: advice.answer.answeredAt.toISOString(),
  });
}
