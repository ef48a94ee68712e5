import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArchiveAction, archiveMachine } from './archiveMachine.ts';
import { type ItemAction, itemMachine } from './itemMachine.ts';
import { type JointAcceptanceAction, jointAcceptanceMachine } from './jointAcceptanceMachine.ts';
import { type JointVisitAction, jointVisitMachine } from './jointVisitMachine.ts';
import { type Machine, takeStep } from './takeStep.ts';

const itemActions: ItemAction[] = [
  'pass',
  'requestRectification',
  'findNotApplicable',
  'supplyRectification',
  'withdraw',
];
const jointActions: JointAcceptanceAction[] = [
  'giveOpinion',
  'requestRectification',
  'supplyRectification',
  'resume',
  'issueJointOpinion',
  'closeNotRequired',
  'withdraw',
];

const visitActions: JointVisitAction[] = ['change', 'cancel', 'record', 'addFindings'];
const archiveActions: ArchiveAction[] = ['prepare', 'handOver', 'sign', 'giveBack'];

describe.each([
  { machine: itemMachine, actions: itemActions, first: 'UNDER_ACCEPTANCE', ends: ['WITHDRAWN'] },
  {
    machine: jointAcceptanceMachine,
    actions: jointActions,
    first: 'UNDER_ACCEPTANCE',
    ends: ['PASSED', 'NOT_REQUIRED', 'WITHDRAWN'],
  },
  { machine: jointVisitMachine, actions: visitActions, first: 'CALLED', ends: ['CANCELLED'] },
  { machine: archiveMachine, actions: archiveActions, first: 'PREPARED', ends: ['HANDED_OVER'] },
])('the life of $machine.name', ({ machine, actions, first, ends }) => {
  const life: Machine<string, string> = machine;

  it('leads only to states that it has, and ends where it says', () => {
    for (const steps of Object.values(life.transitions)) {
      for (const next of Object.values(steps)) expect(Object.keys(life.transitions)).toContain(next);
    }
    const last = Object.keys(life.transitions).filter(
      (status) => Object.keys(life.transitions[status] ?? {}).length === 0,
    );
    expect(last).toEqual(ends);
  });

  it('refuses every step that is not in its table, and says what would be allowed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<string>(...actions), { maxLength: 20 }), (tried) => {
        let status: string = first;
        for (const action of tried) {
          const allowed = life.transitions[status] ?? {};
          const next = allowed[action];
          if (next === undefined) {
            const detail = { machine: life.name, current: status, attempted: action, allowed: Object.keys(allowed) };
            expect(() => takeStep(life, status, action)).toThrow(
              expect.objectContaining({ code: 'TRANSITION_NOT_ALLOWED', detail }),
            );
          } else {
            expect(takeStep(life, status, action)).toBe(next);
            status = next;
          }
        }
      }),
    );
  });
});
