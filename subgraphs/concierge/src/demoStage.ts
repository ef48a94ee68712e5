import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import { createForumStage, type ForumStage } from './createForumStage.ts';
import type { DemoScript } from './demoScript.ts';
import { appointBackup } from './domain/appointBackup.ts';
import { appointSteward } from './domain/appointSteward.ts';
import { bringSolution } from './domain/bringSolution.ts';
import { candidateOf } from './domain/candidateOf.ts';
import { carriersOf } from './domain/carriersOf.ts';
import type { Changes } from './domain/changes.ts';
import { enrolPerson } from './domain/enrolPerson.ts';
import { enrolUnit } from './domain/enrolUnit.ts';
import { giveAnswer } from './domain/giveAnswer.ts';
import { giveRole } from './domain/giveRole.ts';
import { holderOf } from './domain/holderOf.ts';
import type { LadderDays } from './domain/ladderDays.ts';
import { ladderStep } from './domain/ladderStep.ts';
import { matchReason } from './domain/matchReason.ts';
import { matchSteward } from './domain/matchSteward.ts';
import type { Meeting } from './domain/meeting.ts';
import { type LadderRules, moveProblem } from './domain/moveProblem.ts';
import type { Occasion } from './domain/occasion.ts';
import { openProblem } from './domain/openProblem.ts';
import { payReturnVisit } from './domain/payReturnVisit.ts';
import type { Person } from './domain/person.ts';
import type { PolicyMatter } from './domain/policyMatter.ts';
import type { Problem, ProblemKind } from './domain/problem.ts';
import { type ProblemLevel, problemLevels } from './domain/problemLevels.ts';
import { scopesOf } from './domain/servesProject.ts';
import { settleStewardship } from './domain/settleStewardship.ts';
import { startAbsence } from './domain/startAbsence.ts';
import { stewardNeed } from './domain/stewardNeed.ts';
import type { Stewardship } from './domain/stewardship.ts';
import { unassigned } from './domain/unassigned.ts';
import type { Unit } from './domain/unit.ts';

/** Where the demo is played before anything is written: the same decisions as the use cases take, on records in hand. */
export interface DemoStage extends ForumStage {
  enrolUnit(occasion: Occasion, unit: DemoScript['units'][number]): void;
  enrolPerson(occasion: Occasion, person: DemoScript['people'][number]): void;
  nameBackup(occasion: Occasion, unitId: string, personId: string): void;
  goAway(
    occasion: Occasion,
    personId: string,
    absence: { id: string; firstDay: string; lastDay: string; reason: string },
  ): void;
  assign(occasion: Occasion, assignment: DemoScript['assignments'][number]): void;
  report(occasion: Occasion, problem: DemoScript['problems'][number]): void;
  takeStep(occasion: Occasion, problemId: string, step: DemoScript['problems'][number]['steps'][number]): void;
  /** Takes what was decided elsewhere. */
  keep(decided: Partial<Changes>): void;
  personOf(personId: string): Person;
  unitById(unitId: string): Unit;
  factsOf(projectId: string): ProjectFacts;
  stewardshipOf(projectId: string): Stewardship;
  /** All that was decided, in order. */
  readonly changes: readonly Partial<Changes>[];
}

/** How long things take in the demo: as everywhere. */
export interface DemoDays {
  readonly problemDeadlines: Readonly<Record<ProblemKind, number>>;
  readonly ladderDays: LadderDays;
}

/** An empty stage. */
export function createDemoStage(
  { projects }: Pick<DemoScript, 'projects'>,
  calendar: WorkingDayCalendar,
  days: DemoDays,
): DemoStage {
  const units = new Map<string, Unit>();
  const people = new Map<string, Person>();
  const stewardships = new Map<string, Stewardship>();
  const problems = new Map<string, Problem>();
  const matters = new Map<string, PolicyMatter>();
  const meetings = new Map<string, Meeting>();
  const changes: Partial<Changes>[] = [];

  const keep = (decided: Partial<Changes>): void => {
    for (const { record } of decided.units ?? []) units.set(record.id, record);
    for (const { record } of decided.people ?? []) people.set(record.id, record);
    for (const { record } of decided.stewardships ?? []) stewardships.set(record.projectId, record);
    for (const { record } of decided.problems ?? []) problems.set(record.id, record);
    for (const { record } of decided.matters ?? []) matters.set(record.id, record);
    for (const { record } of decided.meetings ?? []) meetings.set(record.id, record);
    changes.push(decided);
  };
  const factsOf = (projectId: string) => required(projects.get(projectId), projectId);
  const unitOf = (person: Person) => required(units.get(person.unitId), person.unitId);
  const backupOf = (person: Person) => people.get(unitOf(person).backupPersonId ?? '') ?? null;
  const inHandOf = (personId: string) =>
    [...stewardships.values()].filter(
      (stewardship) => stewardship.state.status !== 'FINISHED' && carriersOf(stewardship).includes(personId),
    ).length;

  const rules: LadderRules = { calendar, ladderDays: days.ladderDays };
  const holderAt = (problem: Problem, level: ProblemLevel, at: Date): string | null => {
    const { dutyRole } = problemLevels[level];
    if (dutyRole === null) return level === 'STEWARD' ? problem.responsibleId : null;
    const today = calendarDateOf(at);
    const candidates = [...people.values()].map((person) => ({
      ...candidateOf(person, { unit: unitOf(person), inHand: 0, today }),
      scopes: scopesOf(person, dutyRole),
    }));
    const able = candidates.filter(({ scopes }) => scopes.length > 0);
    return matchSteward(stewardNeed(factsOf(problem.projectId), today), able).chosen?.personId ?? null;
  };

  return {
    ...createForumStage({ problems, matters, meetings, projects, people, rules, holderAt, keep }),
    changes,
    keep,
    personOf: (personId) => required(people.get(personId), personId),
    unitById: (unitId) => required(units.get(unitId), unitId),
    factsOf,
    stewardshipOf: (projectId) => required(stewardships.get(projectId), projectId),
    enrolUnit: (occasion, unit) => keep(enrolUnit(occasion, unit)),
    enrolPerson(occasion, { unitId, roles, ...asked }) {
      const unit = required(units.get(unitId), unitId);
      keep(enrolPerson(occasion, asked, unit));
      for (const { role, ...scope } of roles) {
        const person = required(people.get(asked.id), asked.id);
        keep(giveRole(occasion, person, { id: occasion.nextId(), role, scope: { ...scope, regions: [] } }, unit));
      }
    },
    nameBackup(occasion, unitId, personId) {
      keep(appointBackup(occasion, required(units.get(unitId), unitId), required(people.get(personId), personId)));
    },
    goAway(occasion, personId, absence) {
      keep(startAbsence(occasion, required(people.get(personId), personId), absence));
      const steward = required(people.get(personId), personId);
      for (const stewardship of stewardships.values()) {
        if (!('stewardId' in stewardship.state) || stewardship.state.stewardId !== personId) continue;
        const projectName = factsOf(stewardship.projectId).name;
        keep(settleStewardship(occasion, { stewardship, projectName, steward, backup: backupOf(steward) }));
      }
    },
    assign(occasion, { projectId, personId, reason }) {
      const facts = factsOf(projectId);
      const today = calendarDateOf(occasion.at);
      const candidates = [...people.values()].map((person) =>
        candidateOf(person, { unit: unitOf(person), inHand: inHandOf(person.id), today }),
      );
      const match = matchSteward(
        stewardNeed(facts, today),
        candidates.filter(({ scopes }) => scopes.length > 0),
      );
      const steward = required(people.get(personId ?? match.chosen?.personId ?? ''), projectId);
      const { changes: appointed } = appointSteward(occasion, {
        stewardship: stewardships.get(projectId) ?? unassigned(projectId, occasion.at),
        projectName: facts.name,
        steward,
        backup: backupOf(steward),
        byHand: personId !== null,
        reason: reason === undefined ? matchReason(match) : { en: reason, zh: reason },
        considered: match.considered.filter(({ exclusion }) => exclusion !== 'OUT_OF_REGION'),
      });
      keep(appointed);
    },
    report(occasion, { id, projectId, kind, title, text, dueWorkingDays }) {
      const stewardship = required(stewardships.get(projectId), projectId);
      const responsibleId = required(holderOf(stewardship), projectId);
      const asked = { id, projectId, kind, title, text, responsibleId };
      keep(
        openProblem(occasion, calendar, { ...asked, dueWorkingDays: dueWorkingDays ?? days.problemDeadlines[kind] }),
      );
    },
    takeStep(occasion, problemId, step) {
      const problem = required(problems.get(problemId), problemId);
      switch (step.act) {
        case 'escalate':
        case 'issueOpinion':
        case 'passDown':
        case 'giveBack': {
          const { level } = ladderStep(problem.place, step.act);
          const holderId = holderAt(problem, level, occasion.at);
          return keep(
            moveProblem(occasion, rules, problem, { action: step.act, text: step.text, holderId, byClock: false }),
          );
        }
        case 'answer':
          return keep(giveAnswer(occasion, problem, step.text));
        case 'solve':
          return keep(bringSolution(occasion, problem, step.text));
        case 'visit': {
          const visitor = required(people.get(step.visitorId), step.visitorId);
          const concernedIds = carriersOf(required(stewardships.get(problem.projectId), problem.projectId));
          const visit = { visitor, concernedIds, isSatisfied: step.satisfied, text: step.text };
          return keep(payReturnVisit(occasion, calendar, problem, visit));
        }
      }
    },
  };
}

function required<Value>(value: Value | null | undefined, id: string): Value {
  if (value !== null && value !== undefined) return value;
  throw new TypeError(`the demo script names what is not there: ${id}`);
}
