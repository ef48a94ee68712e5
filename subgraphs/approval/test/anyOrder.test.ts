import type { Principal } from '@guanjia/kernel/principal';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applicationTransitions } from '../src/domain/applicationMachine.ts';
import { actionNames } from '../src/graphql/actionNames.ts';
import {
  approveOnCommitment,
  recordCheck,
  signNotification,
  signTolerance,
  supplyTolerated,
} from './support/commitmentOperations.ts';
import { openProject } from './support/openApplication.ts';
import {
  draft,
  requestCorrection,
  startSpecialProcedure,
  submit,
  supplyCorrection,
  verb,
} from './support/operations.ts';
import { approverOf, clerk } from './support/people.ts';
import { startApproval } from './support/startApproval.ts';

const itemCode = 'construction-waste-permit';
const manager = approverOf('URBAN_MANAGEMENT');
const [rigid, tolerable] = [['application-form', 'owner-identity', 'waste-plan'], 'construction-contract'];
const missing = [{ materialCode: tolerable, note: '请补齐' }];

type Side = 'owner' | 'clerk' | 'manager';

/** What a client may send in whatever order: the document, who sends it, and with what. */
const requests: readonly (readonly [Side, string, object?])[] = [
  ['owner', submit, { materials: rigid }],
  ['owner', submit, { materials: [...rigid, tolerable] }],
  ['owner', signTolerance, { materials: [tolerable], workingDays: 9 }],
  ['owner', supplyTolerated, { materials: [tolerable] }],
  ['owner', signNotification],
  ['clerk', verb('acceptApplication')],
  ['clerk', requestCorrection, { missing }],
  ['owner', supplyCorrection, { materials: [tolerable] }],
  ['owner', supplyCorrection, { materials: [] }],
  ['manager', verb('startReview')],
  ['manager', startSpecialProcedure, { kind: 'SURVEY', reason: '踏勘' }],
  ['manager', verb('endSpecialProcedure')],
  ['manager', approveOnCommitment],
  ['manager', recordCheck, { outcome: 'PASSED' }],
  ['manager', recordCheck, { outcome: 'FAILED' }],
  ['manager', verb('approveApplication')],
  ['manager', verb('rejectApplication', ', reason: "不符合条件"')],
  ['manager', verb('revokeApplication', ', reason: "材料虚假"')],
  ['owner', verb('withdrawApplication')],
];

const table = new Set(
  Object.entries(applicationTransitions).flatMap(([from, row]) =>
    Object.entries(row).map(([action, to]) => `${from} ${actionNames[action as keyof typeof actionNames]} ${to}`),
  ),
);

const read = `query ($id: ID!) { application(id: $id) {
  version status allowedActions steps { action from to }
  clock { countedWorkingDays entries { seq kind } explanation { counted } }
} }`;

it('never leaves the table, nor records a step that is not in it, whatever clients send in whatever order', async () => {
  const door = await startApproval();
  const life = fc.array(fc.record({ place: fc.nat(requests.length - 1), hours: fc.nat(60) }), {
    minLength: 15,
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(life, async (asked) => {
      door.clock.now = new Date('2025-11-03T02:00:00Z');
      const { owner, projectId } = await openProject(door, { landStatus: 'HELD' });
      const { draftApplication } = await door.ask(owner, draft, { projectId, itemCode });
      const id: string = draftApplication.id;
      const people: Record<Side, Principal> = { owner, clerk, manager };
      let before = (await door.ask(owner, read, { id })).application;
      for (const { place, hours } of asked) {
        door.clock.now = new Date(door.clock.now.getTime() + hours * 3_600_000);
        const [side, query, variables] = requests[place % requests.length] as (typeof requests)[number];
        const answer = await door.subgraph.execute({ query, variables: { id, ...variables }, principal: people[side] });
        const { application } = await door.ask(owner, read, { id });
        if (answer.errors) {
          expect(answer.errors[0]?.extensions?.['code']).not.toBe('INTERNAL_FAULT');
          expect(application).toMatchObject({ version: before.version, status: before.status, steps: before.steps });
        } else {
          const step = application.steps.at(-1);
          expect([...table]).toContain(`${step.from} ${step.action} ${step.to}`);
          expect(before.allowedActions).toContain(step.action);
          expect(application).toMatchObject({ version: before.version + 1, status: step.to });
          expect(step.from).toBe(before.status);
        }
        const { clock = null } = application;
        if (clock !== null) {
          expect(clock.explanation.filter(({ counted }: any) => counted)).toHaveLength(clock.countedWorkingDays);
          expect(clock.entries.map(({ seq }: any) => seq)).toEqual(
            clock.entries.map((_: any, index: number) => index + 1),
          );
        }
        before = application;
      }
    }),
    { numRuns: 8 },
  );
}, 180_000);
