import type { Principal } from '@guanjia/kernel/principal';
import { expect, it } from 'vitest';
import { applicationTransitions } from '../src/domain/applicationMachine.ts';
import { isKeyOf } from '../src/domain/isKeyOf.ts';
import { actionNames } from '../src/graphql/actionNames.ts';
import { watchTolerances } from '../src/usecases/watchTolerances.ts';
import {
  approveOnCommitment,
  recordCheck,
  signNotification,
  signTolerance,
  supplyTolerated,
} from './support/commitmentOperations.ts';
import { onlyOf } from './support/onlyOf.ts';
import { openProject } from './support/openApplication.ts';
import {
  draft,
  requestCorrection,
  startSpecialProcedure,
  submit,
  supplyCorrection,
  verb,
} from './support/operations.ts';
import { approverOf, clerk, steward } from './support/people.ts';
import { startApproval } from './support/startApproval.ts';

const later = 'construction-contract'; // may come later
const rigid = ['application-form', 'owner-identity', 'waste-plan'];
const promised = 'construction-waste-permit';
const onTheSpot = 'enterprise-project-filing';
const assisted = 'construction-drawing-review';
const manager = approverOf('URBAN_MANAGEMENT');
const reason = ', reason: "不符合条件"';
const record = (more: string) => `mutation ($id: ID!) { recordOutsideResult(applicationId: $id, ${more}) { status } }`;

/** What each word of a way sends, and who; null for the owner. */
const words = {
  submit: [null, submit, { materials: [...rigid, later] }],
  submitFiling: [null, submit, { materials: ['application-form', 'owner-identity', 'project-filing-form'] }],
  submitWithout: [null, submit, { materials: rigid }],
  submitWithoutBoth: [null, submit, { materials: ['application-form', 'owner-identity'] }],
  accept: [clerk, verb('acceptApplication'), {}],
  refuse: [clerk, verb('refuseAcceptance', reason), {}],
  tellAll: [
    clerk,
    requestCorrection,
    { missing: [later, 'waste-plan'].map((materialCode) => ({ materialCode, note: '请补齐' })) },
  ],
  tellPlan: [clerk, requestCorrection, { missing: [{ materialCode: 'waste-plan', note: '请补齐' }] }],
  correct: [null, supplyCorrection, { materials: ['waste-plan', later] }],
  review: [manager, verb('startReview'), {}],
  survey: [manager, startSpecialProcedure, { kind: 'SURVEY', reason: '现场踏勘' }],
  surveyed: [manager, verb('endSpecialProcedure'), {}],
  approve: [manager, verb('approveApplication'), {}],
  reject: [manager, verb('rejectApplication', reason), {}],
  close: [clerk, verb('approveApplication'), {}],
  decline: [clerk, verb('rejectApplication', reason), {}],
  revoke: [manager, verb('revokeApplication', reason), {}],
  withdraw: [null, verb('withdrawApplication'), {}],
  promise: [null, signTolerance, { materials: [later], workingDays: 5 }],
  keep: [null, supplyTolerated, { materials: [later] }],
  commit: [null, signNotification, {}],
  rely: [manager, approveOnCommitment, {}],
  pass: [manager, recordCheck, { outcome: 'PASSED' }],
  fail: [manager, recordCheck, { outcome: 'FAILED' }],
  recordApproval: [steward, record('outcome: APPROVED, documentNo: "审图〔2017〕1号"'), {}],
  recordRejection: [steward, record('outcome: REJECTED, reason: "不合格"'), {}],
} as const satisfies Record<string, readonly [Principal | null, string, object]>;

/** Ways through the life of an application, and where they end; `late` lets the promised day pass. */
const ways = [
  [promised, 'submit accept review approve', 'APPROVED'],
  [promised, 'submit accept review approve revoke', 'REVOKED'],
  [promised, 'submit accept review reject', 'REJECTED'],
  [promised, 'submit accept review survey surveyed approve', 'APPROVED'],
  [promised, 'submit refuse', 'NOT_ACCEPTED'],
  [promised, 'submitWithoutBoth tellAll correct accept', 'ACCEPTED'],
  [promised, 'withdraw', 'WITHDRAWN'],
  [promised, 'submit withdraw', 'WITHDRAWN'],
  [promised, 'submitWithoutBoth tellAll withdraw', 'WITHDRAWN'],
  [promised, 'submit accept withdraw', 'WITHDRAWN'],
  [promised, 'submit accept review withdraw', 'WITHDRAWN'],
  [promised, 'submit accept review survey withdraw', 'WITHDRAWN'],
  [onTheSpot, 'submitFiling close', 'APPROVED'],
  [onTheSpot, 'submitFiling decline', 'REJECTED'],
  [assisted, 'recordApproval', 'APPROVED'],
  [assisted, 'recordRejection', 'REJECTED'],
  [promised, 'submitWithout promise keep accept', 'ACCEPTED'],
  [promised, 'submitWithout promise accept keep review approve', 'APPROVED'],
  [promised, 'submitWithout promise accept review keep approve', 'APPROVED'],
  [promised, 'submitWithout promise accept review survey keep surveyed approve', 'APPROVED'],
  [promised, 'submitWithoutBoth promise tellPlan keep', 'CORRECTION_REQUESTED'],
  [promised, 'submitWithoutBoth tellAll promise correct accept', 'ACCEPTED'],
  [promised, 'submitWithout promise late', 'TERMINATED'],
  [promised, 'submitWithoutBoth tellAll promise late', 'TERMINATED'],
  [promised, 'submitWithout promise accept late', 'TERMINATED'],
  [promised, 'submitWithout promise accept review late', 'TERMINATED'],
  [promised, 'submitWithout promise accept review survey late', 'TERMINATED'],
  [promised, 'submitWithout commit rely pass', 'APPROVED'],
  [promised, 'submitWithout commit rely fail', 'REVOKED'],
] as const;

/** Only what is not formal yet takes these: preApproval.test.ts and simulatedApproval.test.ts walk them. */
const elsewhere = ['supplyAwaited', 'convert'];

it('goes every way, and every arrow of its table is walked by one of them', async () => {
  const door = await startApproval();
  const walked = new Set<string>();
  for (const [itemCode, way, status] of ways) {
    const { application } = await walk(door, itemCode, way);
    expect(application.status, way).toBe(status);
    for (const { action, from, to } of application.steps) walked.add(`${from} ${action} ${to}`);
  }
  const arrows = Object.entries(applicationTransitions).flatMap(([from, row]) =>
    Object.entries(row)
      .filter(([action]) => !elsewhere.includes(action))
      .map(([action, to]) => `${from} ${actionNames[action as keyof typeof actionNames]} ${to}`),
  );
  expect([...walked].toSorted()).toEqual([...arrows, 'null DRAFT DRAFT'].toSorted());
}, 180_000);

async function walk(door: Awaited<ReturnType<typeof startApproval>>, itemCode: string, way: string) {
  door.clock.now = new Date('2015-03-04T02:00:00Z');
  const { owner, projectId } = await openProject(door, { landStatus: 'HELD' });
  const { draftApplication } = await door.ask(owner, draft, { projectId, itemCode });
  const id: string = draftApplication.id;
  for (const word of way.split(' ')) {
    if (isKeyOf(words, word)) {
      const [principal, query, variables] = words[word];
      await door.ask(principal ?? owner, query, { id, ...variables });
    } else {
      door.clock.now = new Date('2015-03-12T02:00:00Z');
      expect(await watchTolerances(onlyOf(door.needs, [id]))).toMatchObject({ terminated: 1 });
    }
  }
  const read = 'query ($id: ID!) { application(id: $id) { status steps { action from to } } }';
  return door.ask(owner, read, { id });
}
