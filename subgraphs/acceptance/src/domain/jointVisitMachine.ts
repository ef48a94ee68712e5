import type { Machine } from './takeStep.ts';

/** How far a joint visit is. */
export type JointVisitStatus = 'CALLED' | 'HELD' | 'CANCELLED';

/** What the leader, and the departments that came, do with it. */
export type JointVisitAction = 'change' | 'cancel' | 'record' | 'addFindings';

/** The life of a joint visit (联合验收现场核查, J3): one that was held stays as it was, but for what departments have found. */
export const jointVisitMachine: Machine<JointVisitStatus, JointVisitAction> = {
  name: 'jointVisit',
  transitions: {
    CALLED: { change: 'CALLED', cancel: 'CANCELLED', record: 'HELD' },
    HELD: { addFindings: 'HELD' },
    CANCELLED: {},
  },
};
