import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { outboxMessageSchema } from '@guanjia/kernel/messages';
import { createLog } from '@guanjia/runtime/createLog';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aftercareActs } from '../src/aftercareActs.ts';
import { readAftercareScript } from '../src/aftercareScript.ts';
import { readDemoScript } from '../src/demoScript.ts';
import type { AftercareChange } from '../src/domain/aftercareChange.ts';
import { dutyRoles } from '../src/domain/dutyRoles.ts';
import { holderOf } from '../src/domain/holderOf.ts';
import { reviewLight } from '../src/domain/knowledgeReview.ts';
import { problemLight } from '../src/domain/problemLight.ts';
import { nextStep, type Procedure, procedureLight, stageOf } from '../src/domain/procedure.ts';
import { openVacancies, type ProjectTeam } from '../src/domain/projectTeam.ts';
import { teamFaults } from '../src/domain/teamFault.ts';
import { visitLight } from '../src/domain/visitLight.ts';
import { knowledgeActs } from '../src/knowledgeActs.ts';
import { readKnowledgeScript } from '../src/knowledgeScript.ts';
import { playDemo } from '../src/playDemo.ts';
import { readAftercareRules } from '../src/readAftercareRules.ts';
import { readBusRules } from '../src/readBusRules.ts';
import { readKnowledgeRules } from '../src/readKnowledgeRules.ts';
import { readLadderDays } from '../src/readLadderDays.ts';
import { readProcedureDays } from '../src/readProcedureDays.ts';
import { readRoutingRules } from '../src/readRoutingRules.ts';
import { readServiceTerms } from '../src/readServiceTerms.ts';
import { readTeamNeed } from '../src/readTeamNeed.ts';
import { readTeamRules } from '../src/readTeamRules.ts';
import { seedDemo } from '../src/seedDemo.ts';
import { serviceActs } from '../src/serviceActs.ts';
import { readServiceScript } from '../src/serviceScript.ts';
import { staffingActs } from '../src/staffingActs.ts';
import { readStaffingScript } from '../src/staffingScript.ts';
import { throughTrainActs } from '../src/throughTrainActs.ts';
import { readThroughTrainScript } from '../src/throughTrainScript.ts';
import { conciergeEvents } from './conciergeEvents.ts';
import { somebody } from './somebody.ts';
import { type ConciergeUnderTest, monday, startConcierge } from './startConcierge.ts';

const staffing = readStaffingScript();
const service = readServiceScript();
const others = readDemoScript();
const script = {
  ...others,
  units: [...others.units, ...staffing.units],
  people: [...others.people, ...staffing.people],
};
const teamRules = readTeamRules();
const knowledgeRules = readKnowledgeRules();
const train = readThroughTrainScript();

describe('the demo', () => {
  const changes = playDemo(script, {
    now: monday,
    calendar: chinaCalendar,
    problemDeadlines: { SINGLE: 5, GENERAL: 20 },
    ladderDays: readLadderDays(),
    staffing: [
      ...staffingActs(staffing, { now: monday, teamRules, routingRules: readRoutingRules() }),
      ...knowledgeActs(readKnowledgeScript(), { now: monday, knowledgeRules }),
      ...serviceActs(service, script, {
        calendar: chinaCalendar,
        days: readProcedureDays(),
        teamNeed: readTeamNeed(),
      }),
      ...aftercareActs(readAftercareScript(), {
        calendar: chinaCalendar,
        serviceTerms: readServiceTerms(),
        aftercareRules: readAftercareRules(),
      }),
      ...throughTrainActs(train, { calendar: chinaCalendar, busRules: readBusRules() }),
    ],
  });

  const handoffs = changes.messages.flatMap((message) => {
    const parsed = outboxMessageSchema.parse(message);
    return parsed.kind === 'handoff' ? [parsed.handoff.purpose] : [];
  });

  it('says of everybody and everything that it is a demonstration, and shows every role', () => {
    for (const { name } of [...script.units, ...script.people]) expect(name).toContain('演示');
    const roles = new Set(script.people.flatMap((person) => person.roles.map(({ role }) => role)));
    expect([...roles].toSorted()).toEqual(Object.keys(dutyRoles).toSorted());
    expect(new Set(script.people.map(({ id }) => id)).size).toBe(script.people.length);
  });

  it('gives every key project a steward, and shows a backup at work and an alarm', () => {
    const assigned = new Set(script.assignments.map(({ projectId }) => projectId));
    for (const { projectId, keyLevels } of script.projects.values()) {
      if (keyLevels.length > 0) expect(assigned).toContain(projectId);
    }
    const statuses = changes.stewardships.map(({ record }) => record.state.status);
    expect([...new Set(statuses)].toSorted()).toEqual(['COVERED', 'FINISHED', 'SERVING', 'UNCOVERED']);
    const running = changes.startedTerms.length - changes.endedTerms.length;
    expect(running).toBe(changes.stewardships.filter(({ record }) => holderOf(record) !== null).length);
  });

  it('has buses with the whole equipment, slots of the next working days and a booking of each', async () => {
    expect(train.note).toContain('演示');
    for (const { bus } of train.trains) {
      expect(bus.equipment.map(({ code }) => code)).toEqual(readBusRules().pieces.map(({ code }) => code));
    }
    const slots = changes.throughTrain.flatMap((change) => (change.kind === 'SLOTS' ? [change.slots] : []));
    expect(slots.map((ofBus) => ofBus.length)).toEqual([10, 30]);
    expect(slots.map((ofBus) => ofBus.at(-1)?.endsAt.toISOString())).toEqual([
      '2026-03-16T08:30:00.000Z',
      '2026-03-30T08:30:00.000Z',
    ]);
    const kinds = changes.throughTrain.map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['BOOKING', 'BOOKING', 'BUS', 'BUS', 'SLOTS', 'SLOTS']);
  });

  it('shows problems in every state and every light', () => {
    const problems = changes.problems.map(({ record }) => record);
    expect([...new Set(problems.map(({ status }) => status))].toSorted()).toEqual([
      'ANSWERED',
      'CLOSED',
      'COLLECTED',
      'SOLVED',
    ]);
    const open = problems.filter(({ solvedOn }) => solvedOn === null);
    expect([...new Set(open.map((problem) => problemLight(problem, '2026-03-09')))].toSorted()).toEqual([
      'AMBER',
      'GREEN',
      'RED',
    ]);
  });

  it('shows a problem at each level of the ladder, one that came back down, and a matter of three projects', () => {
    const problems = changes.problems.map(({ record }) => record);
    const open = problems.filter(({ solvedOn }) => solvedOn === null);
    const places = new Set(open.map(({ place }) => `${place.level} ${place.phase}`));
    expect([...places].toSorted()).toEqual([
      'CITY_GOVERNMENT OPEN',
      'EXPERT_TEAM OPEN',
      'JOINT_MEETING OPEN',
      'SPECIALIST OPEN',
      'STEWARD OPEN',
      'STEWARD RETURNED',
    ]);
    const withExperts = open.filter(({ place }) => place.level === 'EXPERT_TEAM');
    expect(withExperts.length).toBeGreaterThan(0);
    for (const { place } of withExperts) expect(place.holderId).toContain('01930001-0002');
    const [matter] = changes.matters;
    const members = problems.filter(({ matterId }) => matterId === matter?.record.id);
    expect(new Set(members.map(({ projectId }) => projectId)).size).toBe(3);
  });

  it('shows meetings in their states with resolutions, and a solution', () => {
    expect(changes.meetings.map(({ record }) => record.status).toSorted()).toEqual(['MINUTED', 'PLANNED', 'PLANNED']);
    expect(changes.resolutions.filter(({ record }) => record.answeredProblemId !== null)).toHaveLength(1);
    expect(changes.resolutions).toHaveLength(2);
    expect(changes.solutions.map(({ record }) => record.status)).toEqual(['PUBLISHED']);
    const running = changes.startedHolds.length - changes.endedHolds.length;
    expect(running).toBe(changes.problems.filter(({ record }) => record.solvedOn === null).length);
  });

  it('shows ten published answers, one of them overdue for review, one lecture held and one planned', () => {
    const entries = new Map(changes.knowledge.map(({ revision }) => [revision.record.id, revision.record]));
    const lights = [...entries.values()].map((entry) => reviewLight(entry, '2026-03-09', knowledgeRules));
    expect(lights).toHaveLength(10);
    expect(lights.filter((light) => light === 'RED')).toHaveLength(1);
    expect(lights).not.toContain(null);
    for (const { source } of entries.values()) expect(source).toContain('方案');
    expect(changes.lectures.map(({ record }) => record.status).toSorted()).toEqual(['HELD', 'PLANNED']);
    for (const { record } of changes.lectures) expect(record.topic).toContain('演示');
  });

  it('hands one route over to the unit below, as S2 has it', () => {
    const transferred = changes.routings.flatMap((change) => (change.kind === 'TRANSFERRED' ? [change.transfer] : []));
    expect(transferred).toMatchObject([{ recipient: expect.stringMatching(/^concierge-unit-/) }]);
    expect(handoffs).toContain('TIER_TRANSFER');
  });

  it('tells events that keep to their definitions, in the order of time', () => {
    const events = changes.messages.flatMap((message) => {
      const parsed = outboxMessageSchema.parse(message);
      return parsed.kind === 'event' ? [parsed.event] : [];
    });
    for (const { type, data } of events) expect(conciergeEvents.get(type)?.parse(data)).toEqual(data);
    const times = events.map(({ time }) => time);
    expect(times).toEqual(times.toSorted());
    expect(times.every((time) => time <= monday.toISOString())).toBe(true);
  });

  it('shows a routing of each kind of the notice, a whole crew and one that is not, and areas complete and not', () => {
    const branches = changes.routings.flatMap((change) =>
      change.kind === 'PLANNED' ? change.routing.routes.map(({ branch }) => branch) : [],
    );
    expect([...new Set(branches)].toSorted()).toEqual(['FEW', 'MAIN_LOWER', 'MAIN_UPPER', 'ON_TIER', 'PROVINCE']);
    const people = new Map(changes.people.map(({ record }) => [record.id, record]));
    const teams = changes.staffing.flatMap((change) => (change.kind === 'TEAM' ? [change.revision.record] : []));
    expect(teams.map((team) => [team.kind, teamFaults(team, people, '2026-03-09').map(({ kind }) => kind)])).toEqual([
      ['SUB_TEAM', []],
      ['SUB_TEAM', []],
      ['SUB_TEAM', []],
      ['CREW', []],
      ['CREW', ['AWAY']],
      ['CREW', []],
    ]);
    const liaisons = Map.groupBy(staffing.liaisons, ({ regionCode }) => regionCode);
    expect([...liaisons.values()].map((all) => all.length)).toEqual([3, 3, 3, 3, 2]);
    for (const { name } of staffing.teams) expect(name).toContain('演示');
    for (const { subject } of staffing.trainings) expect(subject).toContain('演示');
  });

  it('shows procedures at every stage and in every light, and teams of complex projects, whole and with a place vacant', () => {
    const procedures = new Map<string, Procedure>();
    const teams: ProjectTeam[] = [];
    for (const change of changes.service) {
      if (change.kind === 'PROCEDURE') procedures.set(change.revision.record.projectId, change.revision.record);
      if (change.kind === 'PROJECT_TEAM') teams.push(change.revision.record);
    }
    const all = [...procedures.values()];
    expect(all).toHaveLength(script.assignments.length);
    expect([...new Set(all.map(stageOf))].toSorted()).toEqual(['COMPLETED', 'HANDLE', 'RETURN_VISIT']);
    const lights = new Set(all.map((procedure) => procedureLight(procedure, '2026-03-09')));
    expect([...lights].toSorted()).toEqual(['AMBER', 'GREEN', 'RED', null].toSorted());
    for (const { reasons } of teams) expect(reasons.length).toBeGreaterThan(0);
    expect(teams.some((team) => openVacancies(team).length === 0)).toBe(true);
    expect(teams.some((team) => openVacancies(team).length > 0)).toBe(true);
    const next = new Set(all.map((procedure) => nextStep(procedure)?.kind));
    expect(next.size).toBeGreaterThanOrEqual(6);
  });

  it('proposes one steward for praise, which is confirmed, and another for being held to account', () => {
    const proposed = changes.aftercare.flatMap((change) => (change.kind === 'RECOGNITION' ? [change.recognition] : []));
    expect(proposed.map(({ personId, rule, projectIds }) => [personId.slice(-3), rule, projectIds.length])).toEqual([
      ['003', 'BAD_INTEGRITY', 1],
      ['002', 'GOOD_MEAN', 3],
    ]);
    const decided = changes.aftercare.flatMap((change) => (change.kind === 'DECISION' ? [change.recognitionId] : []));
    expect(decided).toEqual([proposed[1]?.id]);
  });

  it('shows one problem late at the city government, and one that was solved late', () => {
    const problems = changes.problems.map(({ record }) => record);
    const ofWeifang = problems.filter(({ projectId }) => script.projects.get(projectId)?.regionCode === '370700');
    const latest = new Map(ofWeifang.map((problem) => [problem.id, problem]));
    const open = [...latest.values()].filter(({ solvedOn }) => solvedOn === null);
    expect(new Set(open.map(({ place }) => place.level))).toEqual(
      new Set(['STEWARD', 'SPECIALIST', 'EXPERT_TEAM', 'JOINT_MEETING', 'CITY_GOVERNMENT']),
    );
    const late = [...latest.values()].filter((problem) => problemLight(problem, '2026-03-09') === 'RED');
    expect(late.filter(({ place }) => place.level === 'CITY_GOVERNMENT')).toHaveLength(1);
    expect(late.filter(({ status }) => status === 'SOLVED')).toHaveLength(1);
  });

  it('shows a finished project that is rated and its file on the way, and an unrated one with its visit due', () => {
    const of = <Kind extends AftercareChange['kind']>(kind: Kind) =>
      changes.aftercare.filter((change): change is Extract<AftercareChange, { kind: Kind }> => change.kind === kind);
    const rated = ['032', '037', '038', '039', '040', '041', '042'];
    const last = (ids: readonly string[]) => ids.map((id) => id.slice(-3)).toSorted();
    expect(last(of('EVALUATION').map(({ evaluation }) => evaluation.projectId))).toEqual(rated);
    const unrated = ['006', '026'];
    expect(last(of('COMPLETION').map(({ revision }) => revision.record.projectId))).toEqual(
      [...rated, ...unrated].toSorted(),
    );
    const visits = new Map(of('VISIT').map(({ revision: { record } }) => [record.id, record]));
    const returned = [...visits.values()].filter(({ kind }) => kind === 'RETURN');
    for (const visit of returned) {
      const paid = rated.includes(visit.projectId.slice(-3));
      expect([visit.status, visitLight(visit, '2026-03-09')]).toEqual([paid ? 'PAID' : 'NAMED', 'GREEN']);
    }
    expect(of('FILE').at(-1)?.revision.record.status).toBe('HANDING_OVER');
    expect(of('FILE_ENTRY').map(({ entry }) => entry.title)).toEqual([
      expect.stringContaining('演示'),
      expect.stringContaining('演示'),
      expect.stringContaining('演示'),
    ]);
    expect(handoffs).toContain('ARCHIVE');
    const served = changes.service.flatMap((change) => (change.kind === 'SIGN' ? [] : [change.revision.record]));
    for (const projectId of of('COMPLETION').map(({ revision }) => revision.record.projectId)) {
      const last = served.filter((record) => record.projectId === projectId);
      expect(last.findLast((record) => 'steps' in record)).toMatchObject({ endedAt: expect.any(Date) });
      expect(last.findLast((record) => 'members' in record)?.dissolved ?? '无团队').not.toBeNull();
    }
  });

  describe('on SQL', () => {
    let concierge: ConciergeUnderTest;
    beforeAll(async () => {
      concierge = await startConcierge();
    });
    afterAll(() => concierge.close());

    it('is kept once, however many processes seed it, and answers the steward of 潍坊', async () => {
      const log = createLog({ name: 'test', level: 'silent' });
      await Promise.all([seedDemo(concierge.needs, log), seedDemo(concierge.needs, log)]);
      await seedDemo(concierge.needs, log);
      const query =
        '{ myProjects { nodes { status project { id } assignment { reasonZh } } } problems { nodes { status light } } }';
      const { data, errors } = await concierge.ask(somebody.steward('demo-steward-weifang'), query);
      expect(errors).toEqual([]);
      expect(data.myProjects.nodes.length).toBeGreaterThanOrEqual(3);
      expect(data.problems.nodes.length).toBeGreaterThanOrEqual(3);
      const id = script.problems[0]?.projectId;
      const seeded = await concierge.ask(
        { ...somebody.serviceRoom, regions: ['370211', '510106'] },
        '{ staffingAlarms(first: 100) { nodes { kind regionCode } } }',
      );
      expect(seeded.data.staffingAlarms.nodes).toEqual(
        expect.arrayContaining([
          { kind: 'CREW_NOT_WHOLE', regionCode: '370211' },
          { kind: 'LIAISONS_TOO_FEW', regionCode: '510106' },
        ]),
      );
      const told = await concierge.typesOf({ projectId: id ?? '' });
      expect(told.filter((type) => type === 'procedureStepDone')).toHaveLength(8);
      expect(told.filter((type) => type !== 'procedureStepDone')).toEqual([
        'stewardAssigned',
        'serviceRequested',
        'agreementOffered',
        'agreementSigned',
        'agreementSigned',
        'problemReported',
        'problemAnswered',
        'problemSolved',
        'problemClosed',
        'serviceReportHandedIn',
        'serviceReportHandedIn',
        'agreementEnded',
        'projectFinished',
        'serviceVisitorNamed',
      ]);
    });
  });
});
