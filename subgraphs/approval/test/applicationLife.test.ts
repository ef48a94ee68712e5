import { describe, expect, it } from 'vitest';
import { eventsOf } from './support/eventsOf.ts';
import { materialsOf, openApplication, openProject } from './support/openApplication.ts';
import {
  draft,
  requestCorrection,
  startSpecialProcedure,
  submit,
  supplyCorrection,
  verb,
} from './support/operations.ts';
import { anonymous, approverOf, clerk, clerkElsewhere, dashboard, ownerOf, steward } from './support/people.ts';
import { startApproval } from './support/startApproval.ts';

const reform = approverOf('DEVELOPMENT_REFORM');
const resources = approverOf('NATURAL_RESOURCES');
const water = approverOf('WATER');
const itemCode = 'soil-water-plan-approval'; // promised 5 working days, no prerequisite

describe('an application', () => {
  it('runs from draft to approval, with its clock standing still while the owner corrects and experts review', async () => {
    const door = await startApproval();
    const { ask, clock } = door;
    const { owner, projectId } = await openProject(door);
    const opened = await openApplication(door, { owner, projectId, itemCode, without: ['soil-water-plan'] });
    expect(opened).toMatchObject({
      status: 'SUBMITTED',
      allowedActions: ['ACCEPT', 'REFUSE_ACCEPTANCE', 'REQUEST_CORRECTION', 'WITHDRAW'],
      clock: {
        purpose: 'ACCEPTANCE',
        promisedWorkingDays: 5,
        countedWorkingDays: 0,
        deadline: '2025-10-10',
        running: true,
      },
    });
    const id = opened.id;
    clock.now = new Date('2025-09-28T02:00:00Z'); // a Sunday that is worked
    const missing = [{ materialCode: 'soil-water-plan', note: '缺少水土保持方案' }];
    const told = await ask(clerk, requestCorrection, { id, missing });
    expect(told.requestCorrection).toMatchObject({
      status: 'CORRECTION_REQUESTED',
      clock: { countedWorkingDays: 1, remainingWorkingDays: 4, deadline: null, running: false },
    });
    clock.now = new Date('2025-10-13T02:00:00Z');
    const supplied = await ask(owner, supplyCorrection, { id, materials: ['soil-water-plan'] });
    expect(supplied.supplyCorrection).toMatchObject({
      status: 'SUBMITTED',
      allowedActions: ['ACCEPT', 'REFUSE_ACCEPTANCE', 'WITHDRAW'],
      clock: { countedWorkingDays: 1, deadline: '2025-10-17', running: true },
    });
    const accepted = await ask(clerk, verb('acceptApplication'), { id });
    expect(accepted.acceptApplication.clock).toMatchObject({
      purpose: 'DECISION',
      countedWorkingDays: 0,
      deadline: '2025-10-20',
    });
    await ask(water, verb('startReview'), { id });
    clock.now = new Date('2025-10-15T02:00:00Z');
    await ask(water, startSpecialProcedure, { id, kind: 'EXPERT_REVIEW', reason: '组织专家评审' });
    clock.now = new Date('2025-10-22T02:00:00Z');
    const ended = await ask(water, verb('endSpecialProcedure'), { id });
    expect(ended.endSpecialProcedure).toMatchObject({
      status: 'UNDER_REVIEW',
      light: 'GREEN',
      clock: { countedWorkingDays: 2, remainingWorkingDays: 3, deadline: '2025-10-27' },
    });
    clock.now = new Date('2025-10-24T02:00:00Z');
    const read = `query ($id: ID!) { application(id: $id) { light project { stage } clock { entries { kind reason } explanation { date counted reason } } } }`;
    const { application } = await ask(owner, read, { id });
    expect(application.light).toBe('AMBER');
    expect(application.project.stage).toBe('LAND_USE_PLANNING');
    expect(application.clock.entries.map(({ kind, reason }: any) => `${kind} ${reason}`)).toEqual([
      'START submit',
      'STOP requestCorrection',
      'RESUME supplyCorrection',
      'END accept',
      'START accept',
      'STOP startSpecialProcedure',
      'RESUME endSpecialProcedure',
    ]);
    expect(application.clock.explanation.filter(({ counted }: any) => counted).map(({ date }: any) => date)).toEqual([
      '2025-10-14',
      '2025-10-15',
      '2025-10-23',
      '2025-10-24',
    ]);
    expect(application.clock.explanation.slice(0, 6).map(({ reason }: any) => reason)).toEqual([
      'START_DAY',
      'COUNTED',
      'COUNTED',
      'STOPPED',
      'STOPPED',
      'NOT_A_WORKING_DAY',
    ]);
    const approved = await ask(water, verb('approveApplication', ', documentNo: "青西审水〔2025〕1号"'), { id });
    expect(approved.approveApplication).toMatchObject({
      status: 'APPROVED',
      light: 'GREEN',
      allowedActions: ['REVOKE'],
    });
    const steps = `query ($id: ID!) { application(id: $id) { decision { documentNo } steps { action from to byName onBehalfOf } } }`;
    const { application: done } = await ask(owner, steps, { id });
    expect(done.decision.documentNo).toBe('青西审水〔2025〕1号');
    expect(done.steps.map(({ action }: any) => action)).toEqual([
      'DRAFT',
      'SUBMIT',
      'REQUEST_CORRECTION',
      'SUPPLY_CORRECTION',
      'ACCEPT',
      'START_REVIEW',
      'START_SPECIAL_PROCEDURE',
      'END_SPECIAL_PROCEDURE',
      'APPROVE',
    ]);
    expect(await eventsOf(door.database, projectId)).toEqual([
      'approval.projectRegistered',
      'approval.applicationDrafted',
      'approval.applicationSubmitted',
      'approval.correctionRequested',
      'approval.correctionSupplied',
      'approval.applicationAccepted',
      'approval.reviewStarted',
      'approval.specialProcedureStarted',
      'approval.specialProcedureEnded',
      'approval.applicationApproved',
      'approval.certificateIssued',
    ]);
    await ask(water, verb('revokeApplication', ', reason: "材料虚假"'), { id });
    await openApplication(door, { owner, projectId, itemCode });
    expect((await eventsOf(door.database, projectId)).slice(-4)).toEqual([
      'approval.applicationRevoked',
      'approval.certificateWithdrawn',
      'approval.applicationDrafted',
      'approval.applicationSubmitted',
    ]);
  });

  it('of a matter closed on the spot is decided by the window straight after submission', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const { id } = await openApplication(door, { owner, projectId, itemCode: 'enterprise-project-filing' });
    expect(await door.refusal(clerk, verb('acceptApplication'), { id })).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
    });
    const { approveApplication } = await door.ask(clerk, verb('approveApplication'), { id });
    expect(approveApplication.status).toBe('APPROVED');
  });

  it('of a matter with promised days is not decided before it is accepted and reviewed', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const { id } = await openApplication(door, { owner, projectId, itemCode });
    expect(await door.refusal(water, verb('approveApplication'), { id })).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
      machine: 'application',
      current: 'SUBMITTED',
      attempted: 'approve',
      allowed: ['accept', 'refuseAcceptance', 'requestCorrection', 'withdraw'],
      messageZh: '当前状态不允许此操作。',
    });
    expect(await eventsOf(door.database, projectId)).toHaveLength(3);
  });

  it('is told what is missing once, and completely', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const without = ['application-form', 'soil-water-plan'];
    const { id } = await openApplication(door, { owner, projectId, itemCode, without });
    const notice = (...codes: string[]) => ({
      id,
      missing: codes.map((materialCode) => ({ materialCode, note: '请补齐' })),
    });
    const told = (variables: object) => door.refusal(clerk, requestCorrection, { ...variables });
    expect(await told(notice('soil-water-plan'))).toMatchObject({
      code: 'CORRECTION_INCOMPLETE',
      missing: ['application-form'],
    });
    expect(await told(notice(...without, 'nonsense'))).toMatchObject({ code: 'BAD_INPUT', value: 'nonsense' });
    expect(await told(notice())).toMatchObject({ code: 'BAD_INPUT', field: 'missing' });
    expect(await told(notice(...without, 'soil-water-plan'))).toMatchObject({ code: 'BAD_INPUT', field: 'missing' });
    expect(await door.refusal(clerk, verb('acceptApplication'), { id })).toMatchObject({
      code: 'MATERIALS_MISSING',
      missing: without,
    });
    await door.ask(clerk, requestCorrection, notice(...without));
    const half = await door.refusal(owner, supplyCorrection, { id, materials: ['soil-water-plan'] });
    expect(half).toMatchObject({ code: 'MATERIALS_MISSING', missing: ['application-form'] });
    await door.ask(owner, supplyCorrection, { id, materials: without });
    expect(await told(notice('soil-water-plan'))).toMatchObject({ code: 'CORRECTION_ALREADY_REQUESTED' });
  });

  it('waits for its prerequisites, and says which', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const { draftApplication } = await door.ask(owner, draft, { projectId, itemCode: 'land-use-planning-permit' });
    const id = draftApplication.id;
    const materials = materialsOf(door, 'land-use-planning-permit');
    const withoutContract = materials.filter((code) => code !== 'land-contract');
    expect(await door.refusal(owner, submit, { id, materials: withoutContract })).toMatchObject({
      code: 'PREREQUISITE_MISSING',
      value: 'land-use-planning-permit',
      missing: ['enterprise-project-filing', 'land-contract'],
    });
    const filing = await openApplication(door, { owner, projectId, itemCode: 'enterprise-project-filing' });
    expect((await door.refusal(owner, submit, { id, materials })).code).toBe('PREREQUISITE_MISSING');
    await door.ask(reform, verb('approveApplication'), { id: filing.id });
    const { submitApplication } = await door.ask(owner, submit, { id, materials });
    expect(submitApplication.status).toBe('SUBMITTED');
  });

  it('is one of its kind, of a known item that applies', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    await door.ask(owner, draft, { projectId, itemCode });
    expect(await door.refusal(owner, draft, { projectId, itemCode })).toMatchObject({
      code: 'APPLICATION_EXISTS',
      value: itemCode,
    });
    expect(await door.refusal(owner, draft, { projectId, itemCode: 'no-such-item' })).toMatchObject({
      code: 'ITEM_NOT_FOUND',
    });
    const government = await door.refusal(owner, draft, { projectId, itemCode: 'feasibility-study-approval' });
    expect(government).toMatchObject({ code: 'ITEM_NOT_APPLICABLE', accepted: { investmentSources: ['GOVERNMENT'] } });
    const unknown = { projectId: '01930000-0000-7000-8000-ffffffffffff', itemCode };
    expect(await door.refusal(steward, draft, unknown)).toMatchObject({ code: 'PROJECT_NOT_FOUND' });
    expect(await door.refusal(steward, draft, { projectId: 'x', itemCode })).toMatchObject({
      code: 'PROJECT_NOT_FOUND',
    });
    expect(await door.refusal(clerk, verb('acceptApplication'), { id: 'x' })).toMatchObject({
      code: 'APPLICATION_NOT_FOUND',
    });
  });

  it('of an item decided elsewhere is prepared here and its result recorded', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const { draftApplication } = await door.ask(owner, draft, { projectId, itemCode: 'construction-drawing-review' });
    const id = draftApplication.id;
    expect(draftApplication.allowedActions).toEqual(['RECORD_APPROVAL', 'RECORD_REJECTION', 'WITHDRAW']);
    expect(await door.refusal(owner, submit, { id, materials: [] })).toMatchObject({ code: 'ITEM_ASSISTED_ONLY' });
    const record = (more: string) =>
      `mutation ($id: ID!) { recordOutsideResult(applicationId: $id, ${more}) { status } }`;
    expect(await door.refusal(steward, record('outcome: APPROVED'), { id })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'documentNo',
    });
    const { recordOutsideResult } = await door.ask(
      steward,
      record('outcome: APPROVED, documentNo: "审图合格〔2025〕8号"'),
      { id },
    );
    expect(recordOutsideResult.status).toBe('APPROVED');
    expect((await eventsOf(door.database, projectId)).slice(-2)).toEqual([
      'approval.applicationApproved',
      'approval.certificateIssued',
    ]);
  });

  it('is decided only by those who may', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const { id } = await openApplication(door, { owner, projectId, itemCode });
    for (const principal of [
      owner,
      steward,
      clerkElsewhere,
      reform,
      approverOf('WATER', ['510106']),
      dashboard,
      anonymous,
    ]) {
      expect((await door.refusal(principal, verb('acceptApplication'), { id })).code).toBe('FORBIDDEN');
    }
    await door.ask(water, verb('acceptApplication'), { id });
    expect((await door.refusal(clerk, verb('startReview'), { id })).code).toBe('FORBIDDEN');
    const stranger = ownerOf('91330100799655058B');
    expect((await door.refusal(stranger, verb('withdrawApplication'), { id })).code).toBe('APPLICATION_NOT_FOUND');
    const withdrawn = await door.ask(steward, verb('withdrawApplication'), { id });
    expect(withdrawn.withdrawApplication).toMatchObject({ status: 'WITHDRAWN', allowedActions: [] });
    const { application } = await door.ask(
      owner,
      'query ($id: ID!) { application(id: $id) { steps { action onBehalfOf } } }',
      { id },
    );
    expect(application.steps.at(-1)).toEqual({ action: 'WITHDRAW', onBehalfOf: owner.ownerUnit });
  });

  it('is changed by one of two who change it at the same time', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const { id, version } = await openApplication(door, { owner, projectId, itemCode });
    const stale = await door.refusal(clerk, verb('acceptApplication', ', expectedVersion: 1'), { id });
    expect(stale).toMatchObject({ code: 'STALE_VERSION', value: 1, current: version });
    const both = await Promise.all(
      ['acceptApplication', 'refuseAcceptance'].map((name) =>
        door.subgraph.execute({
          query: verb(name, name === 'refuseAcceptance' ? ', reason: "不属于本机关职权范围"' : ''),
          variables: { id },
          principal: clerk,
        }),
      ),
    );
    const codes = both.map(({ errors }) => errors?.[0]?.extensions?.['code'] ?? 'done');
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    expect(['STALE_VERSION', 'TRANSITION_NOT_ALLOWED']).toContain(codes.find((code) => code !== 'done'));
    expect(await eventsOf(door.database, projectId)).toHaveLength(4);
    const { application } = await door.ask(
      owner,
      `query ($id: ID!) { application(id: $id) { version clock { entries { seq } } } }`,
      { id },
    );
    expect(application.version).toBe(version + 1);
  });

  it('stands still for two stores that read the same version: the second is refused and writes nothing', async () => {
    const { needs, ...door } = await startApproval();
    const { owner, projectId } = await openProject({ needs, ...door });
    const { id } = await openApplication({ needs, ...door }, { owner, projectId, itemCode });
    const [before] = await needs.applications.findByIds([id]);
    if (!before) throw new Error('it is gone');
    const change = { before, after: { ...before, version: before.version + 1 }, steps: [], messages: [] };
    await needs.applications.save([change]);
    await expect(needs.applications.save([change])).rejects.toMatchObject({ code: 'STALE_VERSION' });
  });

  it('keeps the approver of natural resources out of what is not its own', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const { id } = await openApplication(door, { owner, projectId, itemCode });
    expect(await door.refusal(resources, verb('acceptApplication'), { id })).toMatchObject({
      code: 'FORBIDDEN',
      accepted: ['APPROVER of WATER', 'WINDOW_CLERK of the region'],
    });
  });
});
