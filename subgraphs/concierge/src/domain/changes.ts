import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { AftercareChange } from './aftercareChange.ts';
import type { Agreement } from './agreement.ts';
import type { EnterprisePlan } from './enterprisePlan.ts';
import type { KnowledgeChange } from './knowledgeChange.ts';
import type { Lecture } from './lecture.ts';
import type { Meeting } from './meeting.ts';
import type { Person } from './person.ts';
import type { PersonnelEntry } from './personnelEntry.ts';
import type { PolicyMatter } from './policyMatter.ts';
import type { Problem, ProblemStep } from './problem.ts';
import type { ProblemHold } from './problemHold.ts';
import type { ReportChange } from './reportChange.ts';
import type { Resolution } from './resolution.ts';
import type { Revision } from './revision.ts';
import type { RoutingChange } from './routingChange.ts';
import type { ServiceChange } from './serviceChange.ts';
import type { Solution, SolutionEdition } from './solution.ts';
import type { StaffingChange } from './staffingChange.ts';
import type { StewardAssignment, Stewardship, StewardTerm } from './stewardship.ts';
import type { ThroughTrainChange } from './throughTrainChange.ts';
import type { Unit } from './unit.ts';

/** All that one use case changes; kept together or not at all. */
export interface Changes {
  readonly units: readonly Revision<Unit>[];
  readonly people: readonly Revision<Person>[];
  readonly entries: readonly PersonnelEntry[];
  readonly stewardships: readonly Revision<Stewardship>[];
  readonly assignments: readonly StewardAssignment[];
  readonly startedTerms: readonly StewardTerm[];
  readonly endedTerms: readonly { readonly termId: string; readonly endedAt: Date }[];
  readonly problems: readonly Revision<Problem>[];
  readonly problemSteps: readonly ProblemStep[];
  readonly agreements: readonly Revision<Agreement>[];
  readonly startedHolds: readonly ProblemHold[];
  readonly endedHolds: readonly { readonly holdId: string; readonly endedAt: Date }[];
  readonly plans: readonly EnterprisePlan[];
  readonly matters: readonly Revision<PolicyMatter>[];
  readonly solutions: readonly Revision<Solution>[];
  readonly solutionEditions: readonly SolutionEdition[];
  readonly meetings: readonly Revision<Meeting>[];
  readonly resolutions: readonly Revision<Resolution>[];
  /** Teams, appointments and training, in the order in which they were decided. */
  readonly staffing: readonly StaffingChange[];
  readonly routings: readonly RoutingChange[];
  /** Reports of stewards, units and regions, in the order in which they were decided. */
  readonly reports: readonly ReportChange[];
  /** In the order in which they were decided. */
  readonly knowledge: readonly KnowledgeChange[];
  readonly lectures: readonly Revision<Lecture>[];
  /** Procedures and project teams, in the order in which they were decided. */
  readonly service: readonly ServiceChange[];
  /** Completions, visits, evaluations, links and service files, in the order in which they were decided. */
  readonly aftercare: readonly AftercareChange[];
  /** Buses, slots and bookings, in the order in which they were decided. */
  readonly throughTrain: readonly ThroughTrainChange[];
  readonly messages: readonly OutboxMessage[];
}

/** A record with its next version, ready to be kept in place of the one that was read. */
export function revise<Kept extends { readonly version: number }>(read: Kept, change: Partial<Kept>): Revision<Kept> {
  return { record: { ...read, ...change, version: read.version + 1 }, readVersion: read.version };
}
