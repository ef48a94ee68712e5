import type { OutboxMessage } from '@guanjia/kernel/messages';
import { announce } from './announce.ts';
import { holderMissing } from './holderMissing.ts';
import type { LadderAction } from './ladderTransitions.ts';
import type { Occasion } from './occasion.ts';
import type { Problem } from './problem.ts';
import { problemLevels } from './problemLevels.ts';
import type { Wording } from './wording.ts';

interface Moved {
  readonly action: LadderAction;
  readonly byClock: boolean;
}

const types = {
  escalate: 'problemEscalated',
  issueOpinion: 'problemOpinionIssued',
  giveBack: 'problemGivenBack',
  passDown: 'problemAnswerPassedDown',
} as const;

/** What is told of a problem that has moved on the ladder, and the alarm when nobody has it in hand there. */
export function movedMessages(
  occasion: Occasion,
  before: Problem,
  after: Problem,
  { action, byClock }: Moved,
): OutboxMessage[] {
  const { id, projectId, round, place, time } = after;
  const moved = announce(occasion, types[action], {
    projectId,
    entity: { typename: 'Problem', id },
    // the owner hears of an opinion from the steward (反馈), not on its way
    visibility: action === 'escalate' ? 'PARTIES' : 'INTERNAL',
    summary: summaryOf(before, after, { action, byClock }),
    data: {
      problemId: id,
      round,
      from: before.place.level,
      to: place.level,
      holderId: place.holderId,
      byClock,
      deadline: { date: time.deadline, provisional: time.isProvisional },
    },
  });
  return [moved, ...holderMissing(occasion, after)];
}

function summaryOf(before: Problem, { title, place }: Problem, { action, byClock }: Moved): Wording {
  const [from, to] = [problemLevels[before.place.level], problemLevels[place.level]];
  switch (action) {
    case 'escalate':
      return byClock
        ? {
            en: `Problem not settled in time by the ${from.en.toLowerCase()}, went up to the ${to.en.toLowerCase()} by itself: ${title}.`,
            zh: `${from.zh}逾期未办结，问题自动升级至${to.zh}：${title}`,
          }
        : { en: `Problem escalated to the ${to.en.toLowerCase()}: ${title}.`, zh: `问题升级至${to.zh}：${title}` };
    case 'issueOpinion':
      return {
        en: `Opinion of the ${from.en.toLowerCase()} for the ${to.en.toLowerCase()}: ${title}.`,
        zh: `${from.zh}出具办理意见，反馈至${to.zh}：${title}`,
      };
    case 'giveBack':
      return {
        en: `Problem given back to the ${to.en.toLowerCase()}: ${title}.`,
        zh: `${from.zh}退回问题至${to.zh}：${title}`,
      };
    case 'passDown':
      return {
        en: `Answer passed down to the ${to.en.toLowerCase()}${byClock ? ' by itself' : ''}: ${title}.`,
        zh: `办理意见${byClock ? '自动' : ''}转达至${to.zh}：${title}`,
      };
  }
}
