import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { Advice } from '../advice.ts';
import { projectEvent } from './projectEvent.ts';

/** `acceptance.adviceAsked`, or `…adviceAnswered` once there is an answer; what was said is read from the graph. */
export function announceAdvice({ id, projectId, itemCode, askedBy, askedAt, answer }: Advice): OutboxMessage {
  const data = { adviceId: id, itemCode };
  if (answer === null) {
    const summary = { en: 'Advice on acceptance asked for', zh: '验收政策咨询已提交' };
    const about = { type: 'acceptance.adviceAsked', visibility: 'PARTIES', summary, data } as const;
    return projectEvent(projectId, { ...about, by: askedBy, now: askedAt });
  }
  const summary = { en: 'Advice on acceptance given', zh: '验收政策咨询已答复' };
  const about = { type: 'acceptance.adviceAnswered', visibility: 'PARTIES', summary, data } as const;
  return projectEvent(projectId, { ...about, by: answer.answeredBy, now: answer.answeredAt });
}
