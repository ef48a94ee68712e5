import type { Machine } from './takeStep.ts';

/** How far one item of a joint acceptance is. */
export type ItemStatus = 'UNDER_ACCEPTANCE' | 'RECTIFYING' | 'PASSED' | 'NOT_APPLICABLE' | 'WITHDRAWN';

/** What moves an item: its department's opinion, the owner's rectification, the withdrawal of the whole. */
export type ItemAction = 'pass' | 'requestRectification' | 'findNotApplicable' | 'supplyRectification' | 'withdraw';

/** The life of an item (J4). A withdrawal takes back what departments have said, for no joint opinion came of it. */
export const itemMachine: Machine<ItemStatus, ItemAction> = {
  name: 'jointAcceptanceItem',
  transitions: {
    UNDER_ACCEPTANCE: {
      pass: 'PASSED',
      requestRectification: 'RECTIFYING',
      findNotApplicable: 'NOT_APPLICABLE',
      withdraw: 'WITHDRAWN',
    },
    RECTIFYING: { supplyRectification: 'UNDER_ACCEPTANCE', withdraw: 'WITHDRAWN' },
    PASSED: { withdraw: 'WITHDRAWN' },
    NOT_APPLICABLE: { withdraw: 'WITHDRAWN' },
    WITHDRAWN: {},
  },
};

/** Whether an item awaits its department's opinion, or its owner's rectification. */
export function isItemOpen(status: ItemStatus): boolean {
  return status === 'UNDER_ACCEPTANCE' || status === 'RECTIFYING';
}
