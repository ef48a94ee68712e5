import type { Actor } from '@guanjia/kernel/actor';
import { calendarDateOf, startOfDay } from '@guanjia/kernel/calendarDate';
import type { ForumStage } from './createForumStage.ts';
import type { DemoForum } from './demoForum.ts';
import type { Occasion } from './domain/occasion.ts';

/** Something the demo's service room does at a time, or somebody else. */
export interface ForumAct {
  readonly daysAgo: number;
  readonly actor?: Actor;
  readonly perform: (stage: ForumStage, occasion: Occasion) => void;
}

const dayMs = 86_400_000;
const halfPastNineMs = 9.5 * 3_600_000;

/** What happens with 面上 matters, meetings and solutions. */
export function forumActs({ forum }: { readonly forum: DemoForum }, now: Date): ForumAct[] {
  return [
    ...forum.matters.flatMap((matter): ForumAct[] => [
      { daysAgo: matter.daysAgo, perform: (stage, occasion) => stage.openMatter(occasion, matter) },
      ...matter.members.map(
        (member): ForumAct => ({
          daysAgo: member.daysAgo,
          perform: (stage, occasion) => stage.joinMatter(occasion, matter.id, member),
        }),
      ),
    ]),
    ...forum.meetings.flatMap((meeting) => meetingActs(meeting, now)),
    ...forum.solutions.map(
      (solution): ForumAct => ({
        daysAgo: solution.daysAgo,
        perform: (stage, occasion) => stage.publishSolution(occasion, solution),
      }),
    ),
  ];
}

function meetingActs(meeting: DemoForum['meetings'][number], now: Date): ForumAct[] {
  const day = calendarDateOf(new Date(now.getTime() - meeting.startsDaysAgo * dayMs));
  const startsAt = new Date(startOfDay(day).getTime() + halfPastNineMs);
  const { held, minutes } = meeting;
  return [
    { daysAgo: meeting.daysAgo, perform: (stage, occasion) => stage.callMeeting(occasion, meeting, startsAt) },
    ...(held === undefined
      ? []
      : [
          {
            daysAgo: held.daysAgo,
            perform: (stage: ForumStage, occasion: Occasion) => stage.holdMeeting(occasion, meeting),
          },
        ]),
    ...(minutes === undefined
      ? []
      : [
          {
            daysAgo: minutes.daysAgo,
            perform: (stage: ForumStage, occasion: Occasion) => stage.keepMinutes(occasion, meeting),
          },
        ]),
  ];
}
