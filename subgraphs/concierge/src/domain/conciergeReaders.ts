import {
  officeReaders,
  overseerReaders,
  serviceReaders,
  serviceTextReaders,
  statusReaders,
} from '@guanjia/kernel/readers';
import type { Readers } from '@guanjia/kernel/rowScope';

/** Without approvers, who have no duty in it. */
const procedure: Readers = { ...serviceReaders, APPROVER: ['NONE'] };

/** Officials those of their regions, and everybody of the force those that he or she takes part in. */
const joined: Readers = {
  STEWARD: ['ASSIGNED'],
  PROJECT_SERVICE_SPECIALIST: ['ASSIGNED'],
  EXPERT: ['ASSIGNED'],
  APPROVER: ['ASSIGNED'],
  SERVICE_ROOM: ['OWN_REGION', 'ASSIGNED'],
  SUPERVISOR: ['OWN_REGION', 'ASSIGNED'],
  GOVERNMENT: ['OWN_REGION', 'ASSIGNED'],
  SYSTEM: ['ALL'],
};

/** A person’s own, and what the offices of the region read of everybody. */
const serving: Readers = { ...overseerReaders, STEWARD: ['ASSIGNED'], PROJECT_SERVICE_SPECIALIST: ['ASSIGNED'] };

const report: Readers = { ...serving, WINDOW_CLERK: ['ASSIGNED'] };

/** Who is assigned to a project, a meeting, a visit or a crew says the register of people. */
const crewed: readonly ['OWN_REGION', 'ASSIGNED'] = ['OWN_REGION', 'ASSIGNED'];

/**
 * Who reads which rows of this department, and how far (G2): the words of the policy table. A resource that is not here is for
 * everybody who may ask for its fields.
 */
export const conciergeReaders = {
  /** Who carries a project, and when it was finished. */
  projectService: statusReaders,
  problem: serviceReaders,
  /** Plans, lectures and matters of one project, and what it goes back to. */
  serviceText: serviceTextReaders,
  serviceAgreement: {
    ...overseerReaders,
    OWNER: ['OWN_UNIT'],
    STEWARD: ['ASSIGNED'],
    CHIEF_LIAISON: ['OWN_REGION'],
  },
  serviceEvaluation: { OWNER: ['OWN_UNIT'], SERVICE_ROOM: ['OWN_REGION'], SUPERVISOR: ['OWN_REGION'] },
  /** Not decided upon or dismissed. */
  recognitionProposal: { SERVICE_ROOM: ['OWN_REGION'], SUPERVISOR: ['OWN_REGION'] },
  /** Confirmed. */
  recognition: {
    STEWARD: ['ASSIGNED'],
    SERVICE_ROOM: ['OWN_REGION', 'ASSIGNED'],
    SUPERVISOR: ['OWN_REGION', 'ASSIGNED'],
    GOVERNMENT: ['OWN_REGION', 'ASSIGNED'],
  },
  serviceFigures: { ...overseerReaders, STEWARD: ['ASSIGNED'] },
  /** What the match has given to whom. */
  assignmentScore: { ...overseerReaders, STEWARD: ['ASSIGNED'], CHIEF_LIAISON: ['OWN_REGION'] },
  /** Routings, and everybody who has carried the project. */
  projectRouting: serviceReaders,
  /** Procedure and team. */
  procedure,
  alarm: { ...overseerReaders, CHIEF_LIAISON: ['OWN_REGION'], DASHBOARD: ['OWN_REGION'] },
  staffPhone: {
    OWNER: ['OWN_UNIT'],
    STEWARD: ['ALL'],
    CHIEF_LIAISON: ['ALL'],
    APPROVER: ['ALL'],
    SERVICE_ROOM: ['ALL'],
    SUPERVISOR: ['ALL'],
    SYSTEM: ['ALL'],
  },
  absence: {
    STEWARD: ['OWN_REGION', 'ASSIGNED'],
    CHIEF_LIAISON: ['OWN_REGION', 'ASSIGNED'],
    SERVICE_ROOM: ['OWN_REGION', 'ASSIGNED'],
    SUPERVISOR: ['OWN_REGION', 'ASSIGNED'],
    SYSTEM: ['ALL'],
  },
  /** It may tell of an illness. */
  absenceReason: {
    STEWARD: ['ASSIGNED'],
    CHIEF_LIAISON: ['ASSIGNED'],
    SERVICE_ROOM: ['OWN_REGION', 'ASSIGNED'],
    SUPERVISOR: ['OWN_REGION', 'ASSIGNED'],
    SYSTEM: ['ALL'],
  },
  /** The ledger, former roles and appointments, and results of trainings. */
  personnelFile: { SERVICE_ROOM: ['OWN_REGION'], SUPERVISOR: ['OWN_REGION'], SYSTEM: ['ALL'] },
  incomingRoute: {
    STEWARD: ['ASSIGNED'],
    CHIEF_LIAISON: ['OWN_REGION', 'ASSIGNED'],
    SERVICE_ROOM: ['OWN_REGION', 'ASSIGNED'],
    SUPERVISOR: ['OWN_REGION', 'ASSIGNED'],
    SYSTEM: ['ALL'],
  },
  meeting: { ...joined, CHIEF_LIAISON: ['OWN_REGION', 'ASSIGNED'], APPROVER: ['OWN_AGENCY', 'ASSIGNED'] },
  knowledgeDraft: officeReaders,
  serviceReport: report,
  /** Numbers alone. */
  reportCounts: { ...report, DASHBOARD: ['OWN_REGION'] },
  serviceLedger: serving,
  /** Monthly reports and other figures of a region. */
  cityReport: overseerReaders,
  serviceVisit: { ...joined, CHIEF_LIAISON: ['ASSIGNED'] },
  serviceFile: {
    STEWARD: ['ASSIGNED'],
    CHIEF_LIAISON: ['OWN_REGION'],
    SERVICE_ROOM: ['OWN_REGION'],
    SUPERVISOR: ['OWN_REGION'],
    SYSTEM: ['ALL'],
  },
  /** Its crew reads it as well, and the window that books it. */
  throughTrainBooking: {
    ...serviceReaders,
    CHIEF_LIAISON: crewed,
    APPROVER: crewed,
    WINDOW_CLERK: crewed,
    SERVICE_ROOM: crewed,
  },
  /** Of whoever expects the bus. */
  visitContactPhone: {
    OWNER: ['OWN_UNIT'],
    STEWARD: ['ASSIGNED'],
    CHIEF_LIAISON: crewed,
    APPROVER: crewed,
    WINDOW_CLERK: crewed,
    SERVICE_ROOM: crewed,
    SUPERVISOR: ['OWN_REGION'],
    SYSTEM: ['ALL'],
  },
} as const satisfies Record<string, Readers>;

/** What of this department has readers of its own. */
export type ConciergeResource = keyof typeof conciergeReaders;
