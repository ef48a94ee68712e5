import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { outboxMessageSchema } from '@guanjia/kernel/messages';
import { createLog } from '@guanjia/runtime/createLog';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDemoScript } from '../src/demoScript.ts';
import { dutyRoles } from '../src/domain/dutyRoles.ts';
import { holderOf } from '../src/domain/holderOf.ts';
import { problemLight } from '../src/domain/problemLight.ts';
import { teamFaults } from '../src/domain/teamFault.ts';
import { playDemo } from '../src/playDemo.ts';
import { readBusRules } from '../src/readBusRules.ts';
import { readLadderDays } from '../src/readLadderDays.ts';
import { readRoutingRules } from '../src/readRoutingRules.ts';
import { readTeamRules } from '../src/readTeamRules.ts';
import { seedDemo } from '../src/seedDemo.ts';
import { staffingActs } from '../src/staffingActs.ts';
import { readStaffingScript } from '../src/staffingScript.ts';
import { throughTrainActs } from '../src/throughTrainActs.ts';
import { readThroughTrainScript } from '../src/throughTrainScript.ts';
import { conciergeEvents } from './conciergeEvents.ts';
import { somebody } from './somebody.ts';
import { type ConciergeUnderTest, monday, startConcierge } from './startConcierge.ts';

const staffing = readStaffingScript();
const others = readDemoScript();
const script = {
  ...others,
  units: [...others.units, ...staffing.units],
  people: [...others.people, ...staffing.people],
};
const teamRules = readTeamRules();
const train = readThroughTrainScript();

describe('the demo', () => {
  const changes = playDemo(script, {
    now: monday,
    calendar: chinaCalendar,
    problemDeadlines: { SINGLE: 5, GENERAL: 20 },
    ladderDays: readLadderDays(),
    staffing: [
      ...staffingActs(staffing, { now: monday, teamRules, routingRules: readRoutingRules() }),
      ...throughTrainActs(train, { calendar: chinaCalendar, busRules: readBusRules() }),
    ],
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
    expect([...new Set(statuses)].toSorted()).toEqual(['COVERED', 'SERVING', 'UNCOVERED']);
    const running = changes.startedTerms.length - changes.endedTerms.length;
    expect(running).toBe(changes.stewardships.filter(({ record }) => holderOf(record) !== null).length);
  });

  it('has a bus with the whole equipment, slots of the next working days and a booking', async () => {
    expect(train.note).toContain('演示');
    expect(train.bus.equipment.map(({ code }) => code)).toEqual(readBusRules().pieces.map(({ code }) => code));
    const slots = changes.throughTrain.flatMap((change) => (change.kind === 'SLOTS' ? change.slots : []));
    expect(slots).toHaveLength(10);
    expect(slots.at(-1)?.endsAt.toISOString()).toBe('2026-03-16T08:30:00.000Z');
    expect(changes.throughTrain.map(({ kind }) => kind)).toEqual(['BUS', 'SLOTS', 'BOOKING']);
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
    expect(open.filter(({ place }) => place.level === 'EXPERT_TEAM')).toMatchObject([
      { place: { holderId: expect.stringContaining('01930001-0002') } },
    ]);
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
    ]);
    const liaisons = Map.groupBy(staffing.liaisons, ({ regionCode }) => regionCode);
    expect([...liaisons.values()].map((all) => all.length)).toEqual([3, 3, 3, 3, 2]);
    for (const { name } of staffing.teams) expect(name).toContain('演示');
    for (const { subject } of staffing.trainings) expect(subject).toContain('演示');
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
      expect(await concierge.typesOf({ projectId: id ?? '' })).toEqual([
        'stewardAssigned',
        'problemReported',
        'problemAnswered',
        'problemSolved',
        'problemClosed',
      ]);
    });
  });
});
