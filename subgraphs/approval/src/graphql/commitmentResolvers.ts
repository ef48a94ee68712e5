import { clockDayText } from '../domain/clockDayText.ts';
import { isKeyOf } from '../domain/isKeyOf.ts';
import { actionNames } from './actionNames.ts';
import type { Resolvers } from './generated/resolversTypes.ts';

type Types = 'NotificationTerms' | 'NotificationCommitment' | 'ToleranceBar' | 'ClockDay';

/** Commitments, their bars and checks, and the days of a clock. */
export const commitmentResolvers: Pick<Resolvers, Types> = {
  NotificationTerms: { notice: ({ notice }) => notice.zh, noticeEn: ({ notice }) => notice.en },
  NotificationCommitment: {
    checkDueOn: ({ checkDue }) => checkDue?.dueOn ?? null,
    finding: ({ check }) => check?.finding ?? null,
    checkedAt: ({ check }) => check?.checkedAt.toISOString() ?? null,
    checkedByName: ({ check }) => check?.checkedBy.name ?? null,
  },
  ToleranceBar: {
    application: ({ applicationId }, _, { applicationById }) => applicationById.load(applicationId),
    clearedAt: ({ cleared }) => cleared?.at.toISOString() ?? null,
    clearedByName: ({ cleared }) => cleared?.by.name ?? null,
    clearReason: ({ cleared }) => cleared?.reason ?? null,
  },
  ClockDay: {
    holiday: ({ holiday }) => holiday?.zh ?? null,
    holidayEn: ({ holiday }) => holiday?.en ?? null,
    stoppedBy: ({ stoppedBy }) => (isKeyOf(actionNames, stoppedBy) ? actionNames[stoppedBy] : null),
    specialProcedure: ({ procedure }) => procedure,
    text: (day) => clockDayText(day).zh,
    textEn: (day) => clockDayText(day).en,
  },
};
