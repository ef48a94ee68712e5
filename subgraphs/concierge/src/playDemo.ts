import type { Actor } from '@guanjia/kernel/actor';
import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { newId } from '@guanjia/kernel/newId';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { DemoScript } from './demoScript.ts';
import { createDemoStage, type DemoDays, type DemoStage } from './demoStage.ts';
import type { Changes } from './domain/changes.ts';
import { mergeChanges } from './domain/mergeChanges.ts';
import type { Occasion } from './domain/occasion.ts';
import { forumActs } from './forumActs.ts';
import type { StaffingAct } from './staffingActs.ts';

interface Act {
  readonly daysAgo: number;
  readonly actor: Actor;
  readonly perform: (stage: DemoStage, occasion: Occasion) => void;
}

const dayMs = 86_400_000;
const serviceRoom: Actor = { subject: 'demo.service-room', name: '演示服务室' };
/** Backups are named before the first project is assigned. */
const backupsNamedDaysAgo = 705;

/** All that the demo's people have done until now, decided by the department's own rules, in the order of time. */
export function playDemo(
  script: DemoScript,
  {
    now,
    calendar,
    staffing = [],
    ...days
  }: DemoDays & {
    readonly now: Date;
    readonly calendar: WorkingDayCalendar;
    /** What else was done, of teams, appointments, trainings and routings. */
    readonly staffing?: readonly StaffingAct[];
  },
): Changes {
  const stage = createDemoStage(script, calendar, days);
  const nextIdAt = createPastIds();
  for (const { daysAgo, actor, perform } of [...actsOf(script, now), ...staffing.map(byServiceRoom)].toSorted(
    (one, other) => other.daysAgo - one.daysAgo,
  )) {
    const at = new Date(now.getTime() - daysAgo * dayMs);
    perform(stage, { actor, at, nextId: () => nextIdAt(at) });
  }
  return mergeChanges(stage.changes);
}

function actsOf(script: DemoScript, now: Date): Act[] {
  const { units, people, assignments, problems } = script;
  return [
    ...units.map((unit): Act => ({ ...by(unit), perform: (stage, occasion) => stage.enrolUnit(occasion, unit) })),
    ...people.map(
      (person): Act => ({ ...by(person), perform: (stage, occasion) => stage.enrolPerson(occasion, person) }),
    ),
    ...units.flatMap(({ id, backupPersonId }): Act[] =>
      backupPersonId === null
        ? []
        : [
            {
              ...by({ daysAgo: backupsNamedDaysAgo }),
              perform: (stage, occasion) => stage.nameBackup(occasion, id, backupPersonId),
            },
          ],
    ),
    ...assignments.map(
      (assignment): Act => ({ ...by(assignment), perform: (stage, occasion) => stage.assign(occasion, assignment) }),
    ),
    ...people.flatMap((person) => absenceActs(person, now)),
    ...problems.flatMap((problem) => problemActs(script, problem)),
    ...forumActs(script, now).map((act) => ({ ...act, actor: act.actor ?? serviceRoom })),
  ];
}

function byServiceRoom(act: StaffingAct): Act {
  return { ...act, actor: serviceRoom };
}

function by({ daysAgo }: { readonly daysAgo: number }): Pick<Act, 'daysAgo' | 'actor'> {
  return { daysAgo, actor: serviceRoom };
}

function absenceActs({ id, absence }: DemoScript['people'][number], now: Date): Act[] {
  if (absence === undefined) return [];
  const dateIn = (days: number) => calendarDateOf(new Date(now.getTime() + days * dayMs));
  const days = { firstDay: dateIn(-absence.fromDaysAgo), lastDay: dateIn(absence.toDaysAhead) };
  return [
    {
      ...by({ daysAgo: absence.fromDaysAgo }),
      perform: (stage, occasion) =>
        stage.goAway(occasion, id, { id: occasion.nextId(), ...days, reason: absence.reason }),
    },
  ];
}

function problemActs({ projects }: DemoScript, problem: DemoScript['problems'][number]): Act[] {
  const owner = projects.get(problem.projectId)?.ownerUnit;
  const actor: Actor = { subject: `demo.owner.${owner?.creditCode ?? ''}`, name: owner?.name ?? '演示项目单位' };
  return [
    { daysAgo: problem.daysAgo, actor, perform: (stage, occasion) => stage.report(occasion, problem) },
    ...problem.steps.map(
      (step): Act => ({
        ...by(step),
        perform: (stage, occasion) => stage.takeStep(occasion, problem.id, step),
      }),
    ),
  ];
}

/** Ids that sort by the time they are said to be made at. */
function createPastIds(): (at: Date) => string {
  let made = 0;
  return (at) => {
    made += 1;
    const time = (at.getTime() + made).toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}${newId().slice(13)}`;
  };
}
