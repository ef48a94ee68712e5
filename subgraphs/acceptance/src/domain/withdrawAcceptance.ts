import { itemMachine } from './itemMachine.ts';
import type { JointAcceptance } from './jointAcceptance.ts';
import { jointAcceptanceMachine } from './jointAcceptanceMachine.ts';
import { takeStep } from './takeStep.ts';

/** Takes the whole application back; its items may be asked for again. @throws TRANSITION_NOT_ALLOWED once it has ended */
export function withdrawAcceptance(acceptance: JointAcceptance, reason: string, now: Date): JointAcceptance {
  return {
    ...acceptance,
    status: takeStep(jointAcceptanceMachine, acceptance.status, 'withdraw'),
    items: acceptance.items.map((item) => ({
      ...item,
      status: takeStep(itemMachine, item.status, 'withdraw'),
      version: item.version + 1,
    })),
    outcome: { kind: 'WITHDRAWN', at: now, reason },
    version: acceptance.version + 1,
  };
}
