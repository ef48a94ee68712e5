import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeDutyRound } from '../src/jobs/makeDutyRound.ts';
import { assignSteward } from '../src/usecases/assignSteward.ts';
import { archiveHandedOver } from './finishedProject.ts';
import { somebody } from './somebody.ts';
import { approverOf, type ServedProject, servedProject } from './somePerson.ts';
import { someAcceptance, someRoadmap, someSign } from './someSign.ts';
import { type ConciergeUnderTest, monday, startConcierge } from './startConcierge.ts';

const takeOn =
  'mutation ($p: ID!, $note: String!, $evidence: [EvidenceInput!]) { takeOnProject(projectId: $p, note: $note, evidence: $evidence) { stage next { kind deadline } steps { kind done doneByName note evidence { kind reference } } } }';
const complete =
  'mutation ($p: ID!, $step: ProcedureStepKind!, $note: String = "已办理", $evidence: [EvidenceInput!]) { completeProcedureStep(projectId: $p, step: $step, note: $note, evidence: $evidence) { stage completedAt next { kind } } }';
const undo =
  'mutation ($p: ID!, $step: ProcedureStepKind!, $reason: String = "登记有误") { undoProcedureStep(projectId: $p, step: $step, reason: $reason) { stage next { kind deadline light overdue } } }';
const show =
  'query ($p: ID!) { _entities(representations: [{ __typename: "Project", id: $p }]) { ... on Project { procedure { stage light overdue openedAt checklist { kind name done } steps { kind done doneAt doneByName bySystem note evidence { kind reference } deadline light } history { nodes { step action text actorName } } } } } }';
const list =
  'query ($filter: ProcedureFilter, $first: Int, $after: String) { procedures(filter: $filter, first: $first, after: $after) { nodes { project { id } stage light } pageInfo { hasNextPage endCursor } } }';

const steps = [
  'TAKE_ON',
  'EARLY_INTERVENTION',
  'TAILORED_PLAN',
  'ACCEPTANCE',
  'PARALLEL_SPEEDUP',
  'AFTER_APPROVAL',
  'REPORT',
  'RETURN_VISIT',
];

describe('the procedure 承接 → 办理 → 统计报送 → 回访 (C5; S4 S1)', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  afterEach(() => concierge.setNow(monday));
  afterAll(() => concierge.close());

  const shown = async ({ projectId }: Pick<ProjectFacts, 'projectId'>, principal: Principal = somebody.serviceRoom) => {
    const { data, errors } = await concierge.ask(principal, show, { p: projectId });
    expect(errors).toEqual([]);
    return data._entities[0].procedure;
  };
  const stepShown = async (project: ProjectFacts, kind: string) =>
    (await shown(project)).steps.find((step: { kind: string }) => step.kind === kind);
  const refused = async (query: string, variables: object, principal: Principal = somebody.serviceRoom) => {
    const { errors } = await concierge.ask(principal, query, { ...variables });
    return errors.map(({ code, extensions }) => [code, extensions['field']]);
  };
  /** What comes of it when somebody else changes the procedure meanwhile. */
  const behindTheTimes = async <Outcome>(act: () => Promise<Outcome>): Promise<Outcome> => {
    const { procedures } = concierge.needs.store;
    const find = procedures.findProcedures;
    const findFormer = async (ids: readonly string[]) =>
      (await find(ids)).map((one) => (one === null ? null : { ...one, version: one.version - 1 }));
    Object.assign(procedures, { findProcedures: findFormer });
    const outcome = await act();
    Object.assign(procedures, { findProcedures: find });
    return outcome;
  };
  const served = (region = '410323'): Promise<ServedProject> => servedProject(concierge, { region });

  it('is opened when the project gets its steward, who takes it on with a note and what shows it', async () => {
    const { project, steward } = await served();
    const before = await shown(project);
    expect(before).toMatchObject({ stage: 'TAKE_ON', light: 'GREEN', overdue: false, openedAt: monday.toISOString() });
    expect(before.steps.map((step: { kind: string; deadline: string | null }) => [step.kind, step.deadline])).toEqual(
      steps.map((kind) => [kind, kind === 'TAKE_ON' ? '2026-03-12' : null]),
    );
    expect(before.checklist.map(({ name }: { name: string }) => name)).toEqual([
      '提前介入',
      '定制方案',
      '审批受理',
      '并联提速',
      '批后问效',
    ]);
    const evidence = [
      { kind: 'AGREEMENT', reference: newId() },
      { kind: 'DOCUMENT', reference: '一次性告知书' },
    ];
    const asked = { p: project.projectId, note: '已了解项目情况并一次性告知', evidence };
    const { data, errors } = await concierge.ask(steward.principal, takeOn, asked);
    expect(errors).toEqual([]);
    expect(data.takeOnProject).toMatchObject({
      stage: 'HANDLE',
      next: { kind: 'EARLY_INTERVENTION', deadline: '2026-03-16' },
      steps: expect.arrayContaining([
        { kind: 'TAKE_ON', done: true, doneByName: '管家', note: '已了解项目情况并一次性告知', evidence },
      ]),
    });
    expect(await concierge.typesOf(project)).toEqual(['stewardAssigned', 'procedureStepDone']);
  });

  it('goes its whole way, step by step, and keeps who did what', async () => {
    const { project, steward } = await served();
    for (const step of steps.slice(0, -1)) {
      const { errors } = await concierge.ask(steward.principal, complete, { p: project.projectId, step });
      expect(errors).toEqual([]);
    }
    const { completeProcedureStep: done } = await concierge.order(complete, {
      p: project.projectId,
      step: 'RETURN_VISIT',
    });
    expect(done).toEqual({ stage: 'COMPLETED', completedAt: monday.toISOString(), next: null });
    const procedure = await shown(project);
    expect(procedure.light).toBeNull();
    expect(procedure.history.nodes.map(({ step }: { step: string }) => step)).toEqual(steps.toReversed());
    expect(procedure.history.nodes[0]).toEqual({
      step: 'RETURN_VISIT',
      action: 'DONE',
      text: '已办理',
      actorName: '服务室',
    });
  });

  it('is marked by what the graph knows by itself, once, in whatever order', async () => {
    const { project } = await served();
    const parallel = { parallelApplicationId: newId(), applications: [], materials: [], formId: null };
    await concierge.follow(someAcceptance(project, 10, 'SIMULATED'));
    expect((await stepShown(project, 'ACCEPTANCE')).done).toBe(false);
    const accepted = someAcceptance(project, 11);
    await concierge.follow(accepted);
    await concierge.follow(accepted);
    await concierge.follow(someAcceptance(project, 12));
    await concierge.follow(someSign(project, 'parallelApplicationSubmitted', { gseq: 13, data: parallel }));
    await concierge.follow(someSign(project, 'jointPreReviewOpened', { gseq: 14 }));
    await concierge.follow(someRoadmap(project, 15, 12));
    expect((await shown(project)).checklist).toEqual([
      { kind: 'EARLY_INTERVENTION', name: '提前介入', done: true },
      { kind: 'TAILORED_PLAN', name: '定制方案', done: true },
      { kind: 'ACCEPTANCE', name: '审批受理', done: true },
      { kind: 'PARALLEL_SPEEDUP', name: '并联提速', done: true },
      { kind: 'AFTER_APPROVAL', name: '批后问效', done: false },
    ]);
    expect(await stepShown(project, 'ACCEPTANCE')).toMatchObject({
      bySystem: true,
      doneByName: '审批员',
      note: '审批申请已受理',
      evidence: [{ kind: 'APPLICATION', reference: accepted.entity.id }],
    });
    expect((await shown(project)).stage).toBe('TAKE_ON');
    expect(await concierge.typesOf(project)).toEqual(['stewardAssigned', ...Array(4).fill('procedureStepDone')]);
  });

  it('is marked by the first report handed in, with the report as evidence, in one transaction', async () => {
    const { project, steward } = await served();
    const p = project.projectId;
    await concierge.order(takeOn, { p, note: '已承接' });
    const handIn =
      'mutation ($p: ID!, $month: String = "2026-03") { handInServiceReport(projectId: $p, month: $month, input: { progress: "桩基完成", problemsMet: "无", helpGiven: "协调用电", nextWork: "施工许可" }) { id } }';
    const late = await behindTheTimes(() => refused(handIn, { p }, steward.principal));
    expect(late).toMatchObject([['STALE_VERSION', undefined]]);
    expect(await concierge.typesOf(project)).toEqual(['stewardAssigned', 'procedureStepDone']);
    const { data, errors } = await concierge.ask(steward.principal, handIn, { p });
    expect(errors).toEqual([]);
    const evidence = [{ kind: 'SERVICE_REPORT', reference: data.handInServiceReport.id }];
    const marked = { done: true, bySystem: true, doneByName: '管家', note: '已报送2026-03服务情况', evidence };
    expect(await stepShown(project, 'REPORT')).toMatchObject(marked);
    concierge.setNow(new Date('2026-04-13T01:00:00Z'));
    await concierge.ask(steward.principal, handIn, { p });
    await concierge.ask(steward.principal, handIn, { p, month: '2026-04' });
    expect(await stepShown(project, 'REPORT')).toMatchObject(marked);
    expect((await concierge.typesOf(project)).filter((type) => type === 'procedureStepDone')).toHaveLength(2);
  });

  it('is marked by a return visit that is paid, whatever the owner says, and by no follow-up visit', async () => {
    const { project } = await served('410328');
    const p = project.projectId;
    const visitor = await concierge.someSteward({ region: '410328' });
    const arrange =
      'mutation ($p: ID!, $v: ID!) { arrangeServiceVisit(projectId: $p, visitorId: $v, reason: "月度回访") { id } }';
    const record = 'mutation ($input: ServiceVisitInput!) { recordServiceVisit(input: $input) { id } }';
    const found = { way: 'PHONE', partner: 'OWNER_AGENT', paidOn: '2026-03-09', findings: '好', isSatisfied: true };
    const { arrangeServiceVisit: visit } = await concierge.order(arrange, { p, v: visitor.id });
    expect((await stepShown(project, 'RETURN_VISIT')).done).toBe(false);
    const input = { visitId: visit.id, ...found, isSatisfied: false, toDo: '十日内答复' };
    const late = await behindTheTimes(() => refused(record, { input }));
    expect(late).toMatchObject([['STALE_VERSION', undefined]]);
    expect(await concierge.typesOf(project)).not.toContain('serviceVisitRecorded');
    await concierge.order(record, { input });
    const evidence = [{ kind: 'SERVICE_VISIT', reference: visit.id }];
    const marked = { done: true, bySystem: true, doneByName: '服务室', note: '服务室已回访', evidence };
    expect(await stepShown(project, 'RETURN_VISIT')).toMatchObject(marked);
    expect((await shown(project)).stage).toBe('TAKE_ON');
    const { arrangeServiceVisit: second } = await concierge.order(arrange, { p, v: visitor.id });
    await concierge.order(record, { input: { ...found, visitId: second.id } });
    expect(await stepShown(project, 'RETURN_VISIT')).toMatchObject(marked);
    const other = await served('410328');
    await concierge.follow(archiveHandedOver(other.project));
    const { serviceVisits } = await concierge.order(
      'query ($p: ID!) { serviceVisits(filter: { projectId: $p, kind: FOLLOW_UP }) { nodes { id } } }',
      { p: other.project.projectId },
    );
    await concierge.order(record, { input: { ...found, visitId: serviceVisits.nodes[0].id } });
    expect((await stepShown(other.project, 'RETURN_VISIT')).done).toBe(false);
  });

  it('knows what was shown before it was opened', async () => {
    const project = await concierge.know({ regionCode: '410324' });
    await concierge.follow(someRoadmap(project, 20, 12));
    expect(await shown(project)).toBeNull();
    const steward = await concierge.someSteward({ region: '410324' });
    await concierge.order('mutation ($p: ID!, $s: ID!) { assignSteward(projectId: $p, personId: $s) { id } }', {
      p: project.projectId,
      s: steward.id,
    });
    expect(await stepShown(project, 'TAILORED_PLAN')).toMatchObject({ done: true, bySystem: true });
    expect(await concierge.typesOf(project)).toEqual(['stewardAssigned', 'procedureStepDone']);
  });

  it('loses nothing that is shown while it is being opened: STALE_VERSION, and marked when asked again', async () => {
    const project = await concierge.know({ regionCode: '410326' });
    const steward = await concierge.someSteward({ region: '410326' });
    const { store } = concierge.needs;
    const shownMeanwhile = async (ids: readonly string[]) => {
      const known = await store.procedures.listSigns(ids);
      await concierge.follow(someRoadmap(project, 25, 12));
      return known;
    };
    const needs = {
      ...concierge.needs,
      store: { ...store, procedures: { ...store.procedures, listSigns: shownMeanwhile } },
    };
    const asked = { projectId: project.projectId, personId: steward.id };
    const assign = () => assignSteward(needs, somebody.serviceRoom, asked);
    await expect(assign()).rejects.toMatchObject({ code: 'STALE_VERSION' });
    expect(await shown(project)).toBeNull();
    await assign();
    expect(await stepShown(project, 'TAILORED_PLAN')).toMatchObject({ done: true, bySystem: true });
  });

  it('takes a step back with a reason, without giving it new time, and marks it again by a new event only', async () => {
    const { project } = await served();
    await concierge.order(takeOn, { p: project.projectId, note: '已承接' });
    const first = someSign(project, 'jointPreReviewOpened', { gseq: 30 });
    await concierge.follow(first);
    concierge.setNow(new Date('2026-03-20T01:00:00Z'));
    const { undoProcedureStep: undone } = await concierge.order(undo, {
      p: project.projectId,
      step: 'EARLY_INTERVENTION',
    });
    expect(undone.next).toEqual({ kind: 'EARLY_INTERVENTION', deadline: '2026-03-16', light: 'RED', overdue: true });
    await concierge.follow(first);
    expect((await stepShown(project, 'EARLY_INTERVENTION')).done).toBe(false);
    await concierge.follow(someSign(project, 'jointPreReviewOpened', { gseq: 31 }));
    expect((await stepShown(project, 'EARLY_INTERVENTION')).done).toBe(true);
    expect((await shown(project)).history.nodes.map(({ action }: { action: string }) => action)).toEqual([
      'DONE',
      'UNDONE',
      'DONE',
      'DONE',
    ]);
    expect((await concierge.typesOf(project)).filter((type) => type === 'procedureStepUndone')).toHaveLength(1);
  });

  it('turns amber when a fifth of the time is left and red past it, and says once that a step is overdue', async () => {
    concierge.setNow(new Date('2019-03-04T01:00:00Z')); // a Monday, years before the deadlines of other tests
    const { project } = await served('410325');
    await concierge.order(takeOn, { p: project.projectId, note: '已承接' });
    const lightOn = async (day: string) => {
      concierge.setNow(new Date(`${day}T01:00:00Z`));
      return (await stepShown(project, 'EARLY_INTERVENTION')).light;
    };
    expect(await lightOn('2019-03-07')).toBe('GREEN');
    expect(await lightOn('2019-03-08')).toBe('AMBER');
    expect(await lightOn('2019-03-11')).toBe('AMBER');
    // asked of the store: a duty round of another test, years later, may have told of it already
    const untold = await concierge.needs.store.procedures.listOverdueUntold('2019-03-11', 500);
    expect(untold.map(({ projectId }) => projectId)).not.toContain(project.projectId);
    expect(await lightOn('2019-03-12')).toBe('RED');
    await Promise.all([makeDutyRound(concierge.needs), makeDutyRound(concierge.needs)]);
    await makeDutyRound(concierge.needs);
    const overdue = (await concierge.eventsOf(project)).filter(({ type }) => type.endsWith('procedureStepOverdue'));
    expect(overdue).toMatchObject([
      { visibility: 'INTERNAL', data: { step: 'EARLY_INTERVENTION', deadline: { date: '2019-03-11' } } },
    ]);
    const late = (await concierge.order(list, { filter: { region: '410325', overdue: true } })).procedures.nodes;
    expect(late).toEqual([{ project: { id: project.projectId }, stage: 'HANDLE', light: 'RED' }]);
    expect((await concierge.order(list, { filter: { region: '410325', overdue: false } })).procedures.nodes).toEqual(
      [],
    );
  });

  it('opens the procedure of a project that had its steward before there were procedures', async () => {
    const project = await concierge.know({ regionCode: '410326' });
    const steward = await concierge.someSteward({ region: '410326' });
    const { stewardships } = concierge.needs.store;
    const state = { status: 'SERVING', assignmentId: newId(), stewardId: steward.id, termId: newId() } as const;
    const record = { projectId: project.projectId, state, since: monday, version: 1 };
    await concierge.needs.store.commit({ stewardships: [{ record, readVersion: 0 }] });
    expect(await stewardships.findStewardships([project.projectId])).toMatchObject([{ state }]);
    expect(await shown(project)).toBeNull();
    await makeDutyRound(concierge.needs);
    expect(await shown(project)).toMatchObject({ stage: 'TAKE_ON' });
  });

  it('lists procedures by region, steward and stage, page by page', async () => {
    const one = await served('410327');
    const two = await served('410327');
    await concierge.order(takeOn, { p: one.project.projectId, note: '已承接' });
    const found = async (filter: object) =>
      (await concierge.order(list, { filter: { region: '410327', ...filter } })).procedures.nodes.map(
        (node: { project: { id: string } }) => node.project.id,
      );
    expect(await found({})).toEqual([one.project.projectId, two.project.projectId]);
    expect(await found({ stage: 'HANDLE' })).toEqual([one.project.projectId]);
    expect(await found({ stewardId: two.steward.id })).toEqual([two.project.projectId]);
    const page = (await concierge.order(list, { filter: { region: '410327' }, first: 1 })).procedures;
    expect(page.pageInfo.hasNextPage).toBe(true);
    const rest = await concierge.order(list, { filter: { region: '410327' }, after: page.pageInfo.endCursor });
    expect(rest.procedures.nodes).toMatchObject([{ project: { id: two.project.projectId } }]);
    const own = await concierge.ask(one.steward.principal, list, { filter: { region: '410327' } });
    expect(own.data.procedures.nodes).toMatchObject([{ project: { id: one.project.projectId } }]);
    expect(await refused(list, { filter: { region: '999999' } })).toEqual([['REGION_UNKNOWN', 'region']]);
    expect(await refused(list, { filter: { stewardId: 'x' } })).toEqual([['BAD_INPUT', 'stewardId']]);
    expect(await refused(list, { first: 101 })).toMatchObject([['PAGE_SIZE_OUT_OF_RANGE', expect.anything()]]);
  });

  describe('refuses, and writes nothing', () => {
    it('PROCEDURE_STEP_TOO_EARLY, PROCEDURE_STEP_BUILT_ON and TRANSITION_NOT_ALLOWED', async () => {
      const { project } = await served();
      const p = project.projectId;
      for (const step of steps.slice(1)) {
        expect(await refused(complete, { p, step })).toEqual([['PROCEDURE_STEP_TOO_EARLY', 'step']]);
      }
      expect(await refused(undo, { p, step: 'TAKE_ON' })).toMatchObject([['TRANSITION_NOT_ALLOWED', undefined]]);
      await concierge.order(takeOn, { p, note: '已承接' });
      expect(await refused(takeOn, { p, note: '再承接' })).toMatchObject([['TRANSITION_NOT_ALLOWED', undefined]]);
      await concierge.order(complete, { p, step: 'REPORT' });
      expect(await refused(undo, { p, step: 'TAKE_ON' })).toEqual([['PROCEDURE_STEP_BUILT_ON', 'step']]);
      expect(await concierge.typesOf(project)).toEqual(['stewardAssigned', 'procedureStepDone', 'procedureStepDone']);
    });

    it('PROCEDURE_NOT_FOUND and PROJECT_NOT_FOUND', async () => {
      const project = await concierge.know();
      expect(await refused(takeOn, { p: project.projectId, note: '承接' })).toEqual([
        ['PROCEDURE_NOT_FOUND', 'projectId'],
      ]);
      expect(await refused(undo, { p: project.projectId, step: 'TAKE_ON' })).toEqual([
        ['PROCEDURE_NOT_FOUND', 'projectId'],
      ]);
      expect(await refused(takeOn, { p: newId(), note: '承接' })).toEqual([['PROJECT_NOT_FOUND', 'projectId']]);
      expect(await refused(takeOn, { p: 'x', note: '承接' })).toEqual([['BAD_INPUT', 'projectId']]);
    });

    it('a note, a reason and evidence that cannot be', async () => {
      const { project } = await served();
      const p = project.projectId;
      const withEvidence = (evidence: object[]) => refused(takeOn, { p, note: '承接', evidence });
      expect(await refused(takeOn, { p, note: ' ' })).toEqual([['BAD_INPUT', 'note']]);
      expect(await refused(takeOn, { p, note: '长'.repeat(501) })).toEqual([['BAD_INPUT', 'note']]);
      expect(await withEvidence([{ kind: 'MEETING', reference: '联审会' }])).toEqual([
        ['BAD_INPUT', 'evidence.reference'],
      ]);
      expect(await withEvidence([{ kind: 'DOCUMENT', reference: '' }])).toEqual([['BAD_INPUT', 'evidence.reference']]);
      const many = Array.from({ length: 21 }, () => ({ kind: 'DOCUMENT', reference: '告知书' }));
      expect(await withEvidence(many)).toEqual([['BAD_INPUT', 'evidence']]);
      await concierge.order(takeOn, { p, note: '已承接' });
      expect(await refused(undo, { p, step: 'TAKE_ON', reason: '' })).toEqual([['BAD_INPUT', 'reason']]);
      expect((await shown(project)).stage).toBe('HANDLE');
    });

    it('another steward, the service room of elsewhere, the owner, and a steward’s own return visit', async () => {
      const { project, steward } = await served();
      const p = project.projectId;
      const other = await concierge.someSteward();
      for (const principal of [other.principal, somebody.serviceRoomOf('370211')]) {
        expect(await refused(takeOn, { p, note: '承接' }, principal)).toEqual([['FORBIDDEN', 'projectId']]);
        expect(await refused(undo, { p, step: 'TAKE_ON' }, principal)).toEqual([['FORBIDDEN', 'projectId']]);
      }
      expect((await refused(takeOn, { p, note: '承接' }, somebody.ownerOf(project)))[0]?.[0]).toBe('FORBIDDEN');
      for (const step of steps.slice(0, -1)) await concierge.order(complete, { p, step });
      expect(await refused(complete, { p, step: 'RETURN_VISIT' }, steward.principal)).toEqual([
        ['FORBIDDEN', 'projectId'],
      ]);
      await concierge.order(complete, { p, step: 'RETURN_VISIT' });
      expect(await refused(undo, { p, step: 'RETURN_VISIT' }, steward.principal)).toEqual([['FORBIDDEN', 'projectId']]);
    });
  });

  it('lets the backup act while the steward is away', async () => {
    const { project, steward } = await served();
    const backup = await concierge.someSteward({ region: '410323', unitId: steward.unitId });
    expect(await refused(takeOn, { p: project.projectId, note: '承接' }, backup.principal)).toHaveLength(1);
    await concierge.order('mutation ($u: ID!, $p: ID!) { nameBackup(unitId: $u, personId: $p) { id } }', {
      u: steward.unitId,
      p: backup.id,
    });
    await concierge.order(
      'mutation ($p: ID!) { recordAbsence(personId: $p, firstDay: "2026-03-09", lastDay: "2026-03-13", reason: "培训") { id } }',
      { p: steward.id },
    );
    expect(await refused(takeOn, { p: project.projectId, note: '承接' }, backup.principal)).toEqual([]);
  });

  it('is seen by its owner and the officials of the region; the wall chart sees states and lights, no text', async () => {
    const { project } = await served();
    await concierge.order(takeOn, { p: project.projectId, note: '含企业情况' });
    expect(await shown(project, somebody.ownerOf(project))).toMatchObject({ stage: 'HANDLE' });
    const stranger = await concierge.know();
    expect(await shown(project, somebody.ownerOf(stranger))).toBeNull();
    expect(await shown(project, somebody.serviceRoomOf('370211'))).toBeNull();
    const chart =
      'query ($p: ID!) { _entities(representations: [{ __typename: "Project", id: $p }]) { ... on Project { procedure { stage light steps { kind done light } } } } }';
    const { data } = await concierge.ask(somebody.dashboard, chart, { p: project.projectId });
    expect(data._entities[0].procedure).toMatchObject({ stage: 'HANDLE', light: 'GREEN' });
    const { errors } = await concierge.ask(somebody.dashboard, show, { p: project.projectId });
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['FORBIDDEN']));
    const approver = await concierge.ask(approverOf('DEVELOPMENT_REFORM', '410323'), show, { p: project.projectId });
    expect(approver.errors[0]?.code).toBe('FORBIDDEN');
  });

  it('reads the procedures of many projects at once', async () => {
    const projects = [(await served()).project, (await served()).project, (await served()).project];
    const query =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { procedure { stage } team { formedAt } } } }';
    const of = projects.map(({ projectId }) => ({ __typename: 'Project', id: projectId }));
    const calls: number[] = [];
    const { procedures } = concierge.needs.store;
    const find = procedures.findProcedures;
    Object.assign(procedures, {
      findProcedures: (ids: readonly string[]) => {
        calls.push(ids.length);
        return find(ids);
      },
    });
    const { data } = await concierge.ask(somebody.serviceRoom, query, { of });
    Object.assign(procedures, { findProcedures: find });
    expect(data._entities).toEqual(projects.map(() => ({ procedure: { stage: 'TAKE_ON' }, team: null })));
    expect(calls).toEqual([3]);
  });
});
