import { isAgencyCode } from '@guanjia/kernel/agencies';
import { calendarDateOf, startOfDay } from '@guanjia/kernel/calendarDate';
import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { demoPeople } from './demoPeople.ts';
import type { DemoSurvey } from './demoScript.ts';
import type { SurveyParticipant, SurveySlot } from './domain/jointSurvey.ts';
import { answerJointSurvey, fixJointSurvey } from './usecases/arrangeJointSurvey.ts';
import { callJointSurvey } from './usecases/callJointSurvey.ts';
import { recordJointSurvey, signJointSurvey } from './usecases/holdJointSurvey.ts';
import type { UtilityNeeds } from './usecases/utilityNeeds.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;
/** From the call to the first slot: longer than any holiday, so that there is time to answer. */
const daysToSlot = 12;

/** Plays one joint survey of the demo: called, answered by all, fixed by rule and, where the script says so, held and signed by all. */
export async function playSurvey(
  needsAgo: (daysAgo: number) => UtilityNeeds,
  facts: ProjectFacts,
  scripted: DemoSurvey,
): Promise<void> {
  const called = needsAgo(scripted.calledDaysAgo);
  const clerk = demoPeople.clerk(facts);
  const tasks = await called.tasks.findByProject(facts.projectId, scripted.matterCodes);
  const { id, participants } = await callJointSurvey(called, clerk, {
    projectId: facts.projectId,
    matterIds: tasks.map((task) => task.id),
    place: '演示·项目现场南门',
    slots: [0, 1].map((more) => slotAfter(called.now(), daysToSlot + more)),
    answerWithinWorkingDays: 1,
    agencies: scripted.agencies,
    providers: [],
    throughTrainBookingId: null,
  });
  const answered = needsAgo(scripted.calledDaysAgo - 1);
  for (const participant of participants) {
    await answerJointSurvey(answered, personOf(participant, facts), { id, slots: [1, 2], note: null });
  }
  await fixJointSurvey(answered, clerk, { id, slot: null });
  if (!scripted.held) return;
  const held = needsAgo(scripted.calledDaysAgo - daysToSlot - 1);
  const came = participants.map((one) => one.id);
  const situation = '演示：场地已平整，周边市政管线到位';
  await recordJointSurvey(held, clerk, { id, situation, photos: [], came });
  for (const participant of participants) {
    const on = participant.taskIds.length === 0 ? [null] : participant.taskIds;
    const findings = on.map((taskId) => ({ taskId, feasible: true, missing: [], opinion: '演示：具备接入条件' }));
    await signJointSurvey(held, personOf(participant, facts), { id, findings });
  }
}

/** Nine to eleven in the morning in China, so many days later. */
function slotAfter(now: Date, days: number): SurveySlot {
  const start = startOfDay(calendarDateOf(new Date(now.getTime() + days * dayMs))).getTime();
  return { startsAt: new Date(start + 9 * hourMs), endsAt: new Date(start + 11 * hourMs) };
}

function personOf({ kind, code }: SurveyParticipant, facts: ProjectFacts): Principal {
  return kind === 'AGENCY' && isAgencyCode(code) ? demoPeople.agency(code, facts) : demoPeople.provider(code);
}
