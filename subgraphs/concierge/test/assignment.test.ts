import type { StoredEvent } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeDutyRound } from '../src/jobs/makeDutyRound.ts';
import { somebody } from './somebody.ts';
import { someCounty } from './someCounty.ts';
import { servedProject } from './somePerson.ts';
import { someProject } from './someProject.ts';
import { type ConciergeUnderTest, monday, startConcierge } from './startConcierge.ts';

const assign =
  'mutation ($projectId: ID!, $personId: ID, $reason: String) { assignSteward(projectId: $projectId, personId: $personId, reason: $reason) { id byHand reasonZh score parts { factor points most reasonZh } person { id } considered { person { id } score exclusion workload } } }';
const stateOf =
  'query ($projects: [_Any!]!) { _entities(representations: $projects) { ... on Project { steward { id } stewardship { status steward { id } holder { id } } stewardHistory { nodes { person { id } capacity startedAt endedAt reasonZh } } } } }';
const recordAbsence =
  'mutation ($id: ID!, $first: Date!, $last: Date!) { recordAbsence(personId: $id, firstDay: $first, lastDay: $last, reason: "年休假") { absences { id } } }';
const endAbsence = 'mutation ($id: ID!, $absence: ID!) { endAbsence(personId: $id, absenceId: $absence) { onDuty } }';
const nameBackup =
  'mutation ($unit: ID!, $person: ID!) { nameBackup(unitId: $unit, personId: $person) { backup { id } } }';

// The only file that makes duty rounds: a round concerns every absence, alarm and problem of the shared database.
describe('assignment of stewards (C4)', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  afterEach(() => concierge.setNow(monday));
  afterAll(() => concierge.close());

  const look = async ({ projectId }: Pick<ProjectFacts, 'projectId'>) => {
    const data = await concierge.order(stateOf, { projects: [{ __typename: 'Project', id: projectId }] });
    return data._entities[0];
  };
  const alarmsOf = async (region: string): Promise<string[]> => {
    const query = '{ stewardAlarms(first: 100) { nodes { project { id } status reasonZh } } }';
    const { data } = await concierge.ask(somebody.serviceRoomOf(region), query);
    return data.stewardAlarms.nodes.map(({ project }: { project: { id: string } }) => project.id);
  };
  const announced = (facts: ProjectFacts, type = 'approval.projectRegistered', gseq = 1): StoredEvent => ({
    id: newId(),
    type,
    projectId: facts.projectId,
    time: monday.toISOString(),
    entity: { typename: 'Project', id: facts.projectId },
    visibility: 'PUBLIC',
    actor: { subject: 'owner', name: '项目单位' },
    summary: { en: 'Registered.', zh: '登记' },
    data: { facts },
    seq: gseq,
    gseq,
    source: 'approval',
  });

  it('shows alarms of the own regions and hands alone, whatever else the reader carries', async () => {
    const [here, there] = [someCounty(), someCounty()];
    const near = someProject({ regionCode: here, keyLevels: ['CITY'] });
    const far = someProject({ regionCode: there, keyLevels: ['CITY'] });
    for (const project of [near, far]) await concierge.follow(announced(project));
    const { steward } = await servedProject(concierge, { region: someCounty() });
    const both = { ...steward.principal, roles: ['STEWARD', 'SERVICE_ROOM'], regions: [here] } as const;
    const alarms = '{ stewardAlarms(first: 100) { nodes { project { id } } } }';
    const seenBy = async (principal: Principal): Promise<string[]> =>
      (await concierge.ask(principal, alarms)).data.stewardAlarms.nodes.map(
        ({ project }: { project: { id: string } }) => project.id,
      );
    expect(await seenBy(both)).toEqual([near.projectId]);
    expect(await seenBy(somebody.serviceRoomOf(there))).toEqual([far.projectId]);
  });

  it('shows alarms of one region and all within it, page by page, and refuses a region that is none', async () => {
    const city = '210100';
    const [one, two, outside] = ['210102', '210103', '210202'].map((regionCode) =>
      someProject({ regionCode, keyLevels: ['CITY'] }),
    );
    if (!one || !two || !outside) throw new Error('three projects');
    for (const project of [one, two, outside]) await concierge.follow(announced(project));
    const room = somebody.serviceRoomOf('210000');
    const alarms = `query ($region: String, $first: Int, $after: String) { stewardAlarms(region: $region, first: $first, after: $after) {
      nodes { project { id } } pageInfo { hasNextPage endCursor } } }`;
    const read = async (variables: object, reader = room) => {
      const { nodes, pageInfo } = (await concierge.ask(reader, alarms, { ...variables })).data.stewardAlarms;
      return { ids: nodes.map(({ project }: { project: { id: string } }) => project.id), pageInfo };
    };
    const within = [one.projectId, two.projectId].toSorted();
    expect((await read({ region: city })).ids).toEqual(within);
    expect((await read({ region: '210102' })).ids).toEqual([one.projectId]);
    expect((await read({})).ids).toEqual([...within, outside.projectId].toSorted());
    const { ids, pageInfo } = await read({ region: city, first: 1 });
    expect([ids, pageInfo.hasNextPage]).toEqual([within.slice(0, 1), true]);
    expect((await read({ region: city, after: pageInfo.endCursor })).ids).toEqual(within.slice(1));
    expect((await read({ region: city }, somebody.serviceRoomOf('210202'))).ids).toEqual([]);
    const { errors } = await concierge.ask(room, alarms, { region: '21%' });
    expect(errors).toMatchObject([{ code: 'REGION_UNKNOWN', extensions: { field: 'region' } }]);
  });

  it('chooses the best match, says why, and who else was considered', async () => {
    const region = '540102';
    const city = await concierge.someSteward({ region: '540100', tier: 'CITY' });
    const specialist = await concierge.someSteward({ region, scope: { kinds: ['INDUSTRIAL'] } });
    const other = await concierge.someSteward({ region, scope: { kinds: ['MEDICAL'] } });
    const away = await concierge.someSteward({ region });
    await concierge.order(recordAbsence, { id: away.id, first: '2026-03-01', last: '2026-03-31' });
    const project = await concierge.know({ regionCode: region });

    const { assignSteward: assignment } = await concierge.order(assign, { projectId: project.projectId });
    expect(assignment).toMatchObject({ person: { id: specialist.id }, byHand: false, score: 100 });
    expect(assignment.parts.map(({ factor, points }: { factor: string; points: number }) => [factor, points])).toEqual([
      ['TIER', 15],
      ['REGION', 35],
      ['KIND', 15],
      ['STAGE', 15],
      ['WORKLOAD', 20],
    ]);
    expect(assignment.considered.slice(0, 2)).toMatchObject([
      { person: { id: specialist.id }, exclusion: null },
      { person: { id: city.id }, exclusion: null },
    ]);
    expect(assignment.considered.slice(2)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ person: { id: away.id }, exclusion: 'ABSENT', score: 0 }),
        expect.objectContaining({ person: { id: other.id }, exclusion: 'OUT_OF_KIND', score: 0 }),
      ]),
    );
    expect(await concierge.typesOf(project)).toEqual(['stewardAssigned']);
    expect(await look(project)).toMatchObject({
      steward: { id: specialist.id },
      stewardship: { status: 'SERVING' },
      stewardHistory: { nodes: [{ person: { id: specialist.id }, capacity: 'STEWARD', endedAt: null }] },
    });
  });

  it('spreads projects by present workload, and keeps the steward of a served project', async () => {
    const region = '630102';
    const one = await concierge.someSteward({ region });
    const two = await concierge.someSteward({ region });
    const projects = [];
    for (let count = 0; count < 4; count += 1) projects.push(await concierge.know({ regionCode: region }));
    for (const { projectId } of projects) await concierge.order(assign, { projectId });
    const workloads = await concierge.order(
      'query ($a: ID!, $b: ID!) { a: person(id: $a) { workload } b: person(id: $b) { workload } }',
      {
        a: one.id,
        b: two.id,
      },
    );
    expect(workloads).toEqual({ a: { workload: 2 }, b: { workload: 2 } });

    const [first] = projects;
    const before = await look(first ?? someProject());
    await concierge.order(assign, { projectId: first?.projectId });
    expect(await look(first ?? someProject())).toEqual(before);

    const { data } = await concierge.ask(
      one.principal,
      '{ myProjects { nodes { status project { id } holder { id } } } }',
    );
    expect(data.myProjects.nodes).toHaveLength(2);
    expect(data.myProjects.nodes[0]).toMatchObject({ status: 'SERVING', holder: { id: one.id } });
  });

  it('assigns by hand with the reason given, and the term of the former steward ends', async () => {
    const region = '640104';
    const first = await concierge.someSteward({ region });
    const second = await concierge.someSteward({ region: '370211' });
    const project = await concierge.know({ regionCode: region });
    await concierge.order(assign, { projectId: project.projectId, personId: first.id });
    concierge.setNow(new Date('2026-03-10T01:00:00Z'));
    const data = await concierge.order(assign, {
      projectId: project.projectId,
      personId: second.id,
      reason: '熟悉该企业',
    });
    expect(data.assignSteward).toMatchObject({ byHand: true, reasonZh: '熟悉该企业', person: { id: second.id } });
    expect(data.assignSteward.considered).toContainEqual(
      expect.objectContaining({ person: { id: second.id }, exclusion: 'OUT_OF_REGION' }),
    );
    expect((await look(project)).stewardHistory.nodes).toMatchObject([
      { person: { id: second.id }, endedAt: null },
      { person: { id: first.id }, endedAt: '2026-03-10T01:00:00.000Z' },
    ]);
  });

  it('hands over to the backup while the steward is away, and back again, and says who held it when', async () => {
    const region = '620102';
    const steward = await concierge.someSteward({ region });
    const backup = await concierge.someSteward({ region, unitId: steward.unitId });
    await concierge.order(nameBackup, { unit: steward.unitId, person: backup.id });
    const project = await concierge.know({ regionCode: region });
    await concierge.order(assign, { projectId: project.projectId, personId: steward.id });
    await concierge.order(recordAbsence, { id: steward.id, first: '2026-03-10', last: '2026-03-11' });
    expect(await look(project)).toMatchObject({ steward: { id: steward.id }, stewardship: { status: 'SERVING' } });

    concierge.setNow(new Date('2026-03-10T01:00:00Z'));
    await makeDutyRound(concierge.needs);
    await makeDutyRound(concierge.needs);
    expect(await look(project)).toMatchObject({
      steward: { id: backup.id },
      stewardship: { status: 'COVERED', steward: { id: steward.id }, holder: { id: backup.id } },
    });
    const mine = await concierge.ask(backup.principal, '{ myProjects { nodes { project { id } } } }');
    expect(mine.data.myProjects.nodes).toEqual([{ project: { id: project.projectId } }]);

    concierge.setNow(new Date('2026-03-12T01:00:00Z'));
    await makeDutyRound(concierge.needs);
    expect((await look(project)).stewardHistory.nodes).toMatchObject([
      { person: { id: steward.id }, capacity: 'STEWARD', startedAt: '2026-03-12T01:00:00.000Z', endedAt: null },
      { person: { id: backup.id }, capacity: 'BACKUP', endedAt: '2026-03-12T01:00:00.000Z' },
      { person: { id: steward.id }, capacity: 'STEWARD', endedAt: '2026-03-10T01:00:00.000Z' },
    ]);
    expect(await concierge.typesOf(project)).toEqual(['stewardAssigned', 'backupTookOver', 'stewardReturned']);
  });

  it('hands over at once when the absence begins today, and alarms when the backup is away as well', async () => {
    const region = '650102';
    const steward = await concierge.someSteward({ region });
    const backup = await concierge.someSteward({ region, unitId: steward.unitId });
    await concierge.order(nameBackup, { unit: steward.unitId, person: backup.id });
    const project = await concierge.know({ regionCode: region });
    await concierge.order(assign, { projectId: project.projectId, personId: steward.id });
    const away = await concierge.order(recordAbsence, { id: steward.id, first: '2026-03-09', last: '2026-03-20' });
    expect((await look(project)).stewardship).toMatchObject({ status: 'COVERED', holder: { id: backup.id } });

    await concierge.order(recordAbsence, { id: backup.id, first: '2026-03-09', last: '2026-03-09' });
    expect(await look(project)).toMatchObject({ steward: null, stewardship: { status: 'UNCOVERED', holder: null } });
    expect(await alarmsOf(region)).toEqual([project.projectId]);

    concierge.setNow(new Date('2026-03-10T01:00:00Z'));
    await concierge.order(endAbsence, { id: steward.id, absence: away.recordAbsence.absences[0].id });
    expect((await look(project)).stewardship).toMatchObject({ status: 'SERVING', holder: { id: steward.id } });
    expect(await alarmsOf(region)).toEqual([]);
    expect(await concierge.typesOf(project)).toEqual([
      'stewardAssigned',
      'backupTookOver',
      'stewardMissing',
      'stewardReturned',
    ]);
  });

  it('lets a new backup take over at once, and assigns an absent steward whose backup is on duty', async () => {
    const region = '460105';
    const steward = await concierge.someSteward({ region });
    const backup = await concierge.someSteward({ region, unitId: steward.unitId });
    const project = await concierge.know({ regionCode: region });
    const later = await concierge.know({ regionCode: region });
    await concierge.order(assign, { projectId: project.projectId, personId: steward.id });
    await concierge.order(recordAbsence, { id: steward.id, first: '2026-03-09', last: '2026-03-20' });
    expect((await look(project)).stewardship.status).toBe('UNCOVERED');
    const refused = await concierge.ask(somebody.serviceRoom, assign, {
      projectId: later.projectId,
      personId: steward.id,
    });
    expect(refused.errors).toMatchObject([
      { code: 'PERSON_ABSENT', extensions: { field: 'personId', until: '2026-03-20' } },
    ]);
    await concierge.order(nameBackup, { unit: steward.unitId, person: backup.id });
    expect((await look(project)).stewardship).toMatchObject({ status: 'COVERED', holder: { id: backup.id } });
    await concierge.order(assign, { projectId: later.projectId, personId: steward.id });
    expect((await look(later)).stewardship).toMatchObject({ status: 'COVERED', holder: { id: backup.id } });
  });

  describe('key projects', () => {
    it('get a steward when their facts arrive, once, however often the event comes', async () => {
      const region = '220102';
      const steward = await concierge.someSteward({ region });
      const project = someProject({ regionCode: region, keyLevels: ['CITY'] });
      await concierge.follow(announced(project));
      await concierge.follow(announced(project));
      expect((await look(project)).steward).toEqual({ id: steward.id });
      expect(await concierge.typesOf(project)).toEqual(['stewardAssigned']);
    });

    it('raise an alarm while nobody fits, which clears when a steward is found', async () => {
      const region = '150102';
      const project = someProject({ regionCode: region, keyLevels: ['PROVINCIAL'] });
      await concierge.follow(announced(project));
      await concierge.follow(announced({ ...project, name: '改名' }, 'approval.projectFactsChanged', 2));
      expect(await alarmsOf(region)).toEqual([project.projectId]);
      expect(await concierge.typesOf(project)).toEqual(['stewardMissing']);
      const nobody = await concierge.ask(somebody.serviceRoom, assign, { projectId: project.projectId });
      expect(nobody.errors).toMatchObject([{ code: 'NO_STEWARD_FITS' }]);

      const steward = await concierge.someSteward({ region });
      await makeDutyRound(concierge.needs);
      expect((await look(project)).steward).toEqual({ id: steward.id });
      expect(await alarmsOf(region)).toEqual([]);
      // a provincial one is complex, and nobody is there for its team
      expect(await concierge.typesOf(project)).toEqual([
        'stewardMissing',
        'stewardAssigned',
        'projectTeamFormed',
        'projectTeamVacant',
      ]);
    });

    it('lose the alarm when they leave the list; an ordinary project is not assigned by itself', async () => {
      const region = '520102';
      const project = someProject({ regionCode: region, keyLevels: ['DISTRICT'] });
      await concierge.follow(announced(project));
      await concierge.follow(announced({ ...project, keyLevels: [] }, 'approval.projectFactsChanged', 2));
      expect(await alarmsOf(region)).toEqual([]);
      expect((await look(project)).stewardship.status).toBe('UNASSIGNED');
      const ordinary = someProject({ regionCode: region });
      await concierge.follow(announced(ordinary));
      expect((await look(ordinary)).stewardship).toBeNull();
    });
  });

  it('tells once that a problem is overdue, and takes it up the ladder', async () => {
    concierge.setNow(new Date('2020-03-09T01:00:00Z')); // years before the deadlines of other tests
    const regionCode = '530102'; // without a specialist: it goes up all the same, and that is an alarm
    const steward = await concierge.someSteward({ region: regionCode });
    const project = await concierge.know({ regionCode });
    await concierge.order(assign, { projectId: project.projectId, personId: steward.id });
    const report =
      'mutation ($id: ID!) { reportProblem(projectId: $id, kind: SINGLE, title: "停水", text: "停水", dueWorkingDays: 5) { deadline } }';
    const { reportProblem: problem } = await concierge.order(report, { id: project.projectId });
    expect(problem.deadline).toBe('2020-03-16');
    concierge.setNow(new Date('2020-03-16T15:59:00Z'));
    await makeDutyRound(concierge.needs);
    expect(await concierge.typesOf(project)).not.toContain('problemOverdue');
    concierge.setNow(new Date('2020-03-16T16:00:00Z'));
    await Promise.all([makeDutyRound(concierge.needs), makeDutyRound(concierge.needs)]);
    await makeDutyRound(concierge.needs);
    const told = await concierge.typesOf(project);
    expect(told.filter((type) => type.startsWith('problem'))).toEqual([
      'problemReported',
      'problemOverdue',
      'problemEscalated',
      'problemHolderMissing',
    ]);
  });

  describe('refuses, and writes nothing', () => {
    it('an unknown project, an unknown person, and somebody without a steward role', async () => {
      const project = await concierge.know();
      const steward = await concierge.someSteward();
      await concierge.order('mutation ($p: ID!, $h: ID!) { revokeRole(personId: $p, holdingId: $h) { id } }', {
        p: steward.id,
        h: steward.holdingId,
      });
      const { projectId } = project;
      const cases = [
        [{ projectId: newId() }, 'PROJECT_NOT_FOUND'],
        [{ projectId: 'nothing' }, 'BAD_INPUT'],
        [{ projectId, personId: newId() }, 'PERSON_NOT_FOUND'],
        [{ projectId, personId: steward.id }, 'NOT_A_STEWARD'],
      ] as const;
      for (const [variables, code] of cases) {
        expect((await concierge.ask(somebody.serviceRoom, assign, variables)).errors).toMatchObject([{ code }]);
      }
      expect((await look(project)).stewardship).toBeNull();
      expect(await concierge.typesOf(project)).toEqual([]);
    });

    it('to take the role of somebody who still carries projects', async () => {
      const steward = await concierge.someSteward();
      const project = await concierge.know();
      await concierge.order(assign, { projectId: project.projectId, personId: steward.id });
      const revoke = 'mutation ($p: ID!, $h: ID!) { revokeRole(personId: $p, holdingId: $h) { id } }';
      const { errors } = await concierge.ask(somebody.serviceRoom, revoke, { p: steward.id, h: steward.holdingId });
      expect(errors).toMatchObject([{ code: 'STEWARD_STILL_SERVING' }]);
    });

    it('anybody but the service room of the region', async () => {
      const project = await concierge.know();
      for (const principal of [
        somebody.ownerOf(project),
        somebody.steward('x'),
        somebody.supervisor,
        somebody.serviceRoomOf('510106'),
      ]) {
        const { errors } = await concierge.ask(principal, assign, { projectId: project.projectId });
        expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
      }
    });

    it('the history of a project that is not the owner’s own', async () => {
      const project = await concierge.know();
      const other = await concierge.know();
      const steward = await concierge.someSteward();
      await concierge.order(assign, { projectId: project.projectId, personId: steward.id });
      const variables = { projects: [{ __typename: 'Project', id: project.projectId }] };
      const own = await concierge.ask(somebody.ownerOf(project), stateOf, variables);
      expect(own.data._entities[0].stewardHistory.nodes).toHaveLength(1);
      const foreign = await concierge.ask(somebody.ownerOf(other), stateOf, variables);
      expect(foreign.data._entities[0].stewardHistory).toBeNull();
    });
  });
});
