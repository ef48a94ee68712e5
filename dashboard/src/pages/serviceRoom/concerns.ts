import type { RoomPanel } from './RoomView.ts';

/** Parts of the room; what ends in time is told by three. */
type Concern = Exclude<RoomPanel, 'onTime'> | 'approvals' | 'acceptance' | 'utilities';

/** What the types of events begin with that change a part of the room. */
export const concerns: Readonly<Record<Concern, readonly string[]>> = {
  plan: ['approval.'],
  reports: ['concierge.serviceReport', 'concierge.steward', 'concierge.backupTookOver', 'concierge.projectFinished'],
  workload: ['concierge.'],
  approvals: ['approval.application', 'approval.correction', 'approval.specialProcedure'],
  acceptance: ['acceptance.'],
  utilities: ['utilities.matter'],
  evaluation: ['concierge.projectEvaluated', 'concierge.projectFinished', 'concierge.serviceVisit'],
  alarms: [
    'concierge.steward',
    'concierge.backupTookOver',
    'concierge.projectTeam',
    'concierge.projectRouted',
    'concierge.crewAssigned',
  ],
  deadLetters: ['exchange.'],
};
