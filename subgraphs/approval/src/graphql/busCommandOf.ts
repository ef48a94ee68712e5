import type { BusCommand } from '../usecases/actOnBus.ts';
import type { MutationdecideOnBusArgs } from './generated/resolversTypes.ts';

type Decision = Pick<MutationdecideOnBusArgs, 'outcome' | 'documentNo' | 'reason'>;

/** The step that a decision on the bus is; a reason it needs and has not is refused as empty. */
export function busCommandOf({ outcome, documentNo = null, reason }: Decision): BusCommand {
  switch (outcome) {
    case 'APPROVED':
      return { action: 'approve', documentNo };
    case 'REJECTED':
      return { action: 'reject', reason: reason ?? '' };
  }
}
