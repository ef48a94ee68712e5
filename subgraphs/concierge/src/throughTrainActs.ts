import { type CalendarDate, calendarDateOf, nextDate, startOfDay } from '@guanjia/kernel/calendarDate';
import { type WorkingDayCalendar, withProvisionalYears } from '@guanjia/kernel/workingDays';
import type { DemoStage } from './demoStage.ts';
import { bookBus } from './domain/bookBus.ts';
import type { Bus } from './domain/bus.ts';
import type { BusRules } from './domain/busRules.ts';
import type { TimeSpan } from './domain/busSlot.ts';
import { openSlots } from './domain/openSlots.ts';
import { registerBus } from './domain/registerBus.ts';
import type { Team } from './domain/team.ts';
import { type TeamFault, teamFaults } from './domain/teamFault.ts';
import type { StaffingAct } from './staffingActs.ts';
import type { ThroughTrainScript, TrainScript } from './throughTrainScript.ts';

const hourMs = 3_600_000;

interface TrainRules {
  readonly calendar: WorkingDayCalendar;
  readonly busRules: BusRules;
}

/** Buses, their slots on the next working days on which their crews are whole, and a booking in the first of each. */
export function throughTrainActs({ trains }: ThroughTrainScript, rules: TrainRules): StaffingAct[] {
  return trains.flatMap((train) => actsOf(train, rules));
}

function actsOf(
  { bus: asked, crewId, workingDaysAhead, times, booking }: TrainScript,
  { calendar, busRules }: TrainRules,
): StaffingAct[] {
  const { daysAgo, ...entry } = asked;
  let bus: Bus | undefined;
  return [
    {
      daysAgo,
      perform: (stage, occasion) => {
        const registered = registerBus(occasion, entry, busRules.pieces);
        bus = registered.bus;
        stage.keep(registered);
      },
    },
    {
      daysAgo: 0,
      perform: (stage, occasion) => {
        const crew = teamOnStage(stage, crewId);
        const faultsOn = (day: CalendarDate) => faultsOnStage(stage, crew, day);
        const days = workingDays(calendar, occasion.at, workingDaysAhead).filter((day) => faultsOn(day).length === 0);
        if (bus === undefined || days.length === 0) return;
        const spans = days.flatMap((day) => times.map((time) => spanOn(day, time)));
        const opened = openSlots(occasion, { bus, crew, spans, faultsOn }, busRules);
        stage.keep(opened);
        const [slot] = opened.slots;
        const { projectId, ...wish } = booking;
        if (slot === undefined) return;
        const visit = { ...wish, facts: stage.factsOf(projectId), exceptionReason: null };
        stage.keep(bookBus(occasion, visit, { slot, crew, faults: [] }));
      },
    },
  ];
}

/** The crew as it was formed in an earlier act. */
function teamOnStage({ changes }: DemoStage, crewId: string): Team {
  for (const change of changes.flatMap(({ staffing = [] }) => staffing).toReversed()) {
    if (change.kind === 'TEAM' && change.revision.record.id === crewId) return change.revision.record;
  }
  throw new TypeError(`the demo has no crew ${crewId}`);
}

function faultsOnStage(stage: DemoStage, crew: Team, day: CalendarDate): readonly TeamFault[] {
  const people = new Map(crew.terms.map(({ personId }) => [personId, stage.personOf(personId)]));
  return teamFaults(crew, people, day);
}

/** The next working days after this instant; in years that are not published Monday to Friday. */
function workingDays(calendar: WorkingDayCalendar, from: Date, wanted: number): CalendarDate[] {
  const { isWorkingDay } = withProvisionalYears(calendar);
  const days: CalendarDate[] = [];
  for (let day = nextDate(calendarDateOf(from)); days.length < wanted; day = nextDate(day)) {
    if (isWorkingDay(day)) days.push(day);
  }
  return days;
}

function spanOn(
  day: CalendarDate,
  { fromHour, toHour }: { readonly fromHour: number; readonly toHour: number },
): TimeSpan {
  const from = startOfDay(day).getTime();
  return { startsAt: new Date(from + fromHour * hourMs), endsAt: new Date(from + toHour * hourMs) };
}
