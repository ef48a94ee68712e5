import type { RoomPanel } from './RoomView.ts';

/** What the types of events begin with that change a part of the room. */
export const concerns: Readonly<Record<RoomPanel, readonly string[]>> = {
  plan: ['approval.'],
  reports: ['concierge.serviceReport', 'concierge.steward', 'concierge.backupTookOver', 'concierge.projectFinished'],
  workload: ['concierge.'],
  onTime: ['acceptance.', 'utilities.matter'],
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
