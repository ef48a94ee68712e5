import type { CompletionStore, EvaluationStore, ServiceFileStore } from './aftercareStore.ts';
import type { AgreementStore } from './agreementStore.ts';
import type { Changes } from './changes.ts';
import type { HealthStore } from './healthStore.ts';
import type { KnowledgeStore } from './knowledgeStore.ts';
import type { LectureStore } from './lectureStore.ts';
import type { LedgerStore } from './ledgerStore.ts';
import type { MeetingStore } from './meetingStore.ts';
import type { PeopleStore } from './peopleStore.ts';
import type { PlanStore } from './planStore.ts';
import type { PolicyMatterStore } from './policyMatterStore.ts';
import type { ProblemStore } from './problemStore.ts';
import type { ProcedureStore } from './procedureStore.ts';
import type { ProjectStore } from './projectStore.ts';
import type { ProjectTeamStore } from './projectTeamStore.ts';
import type { ReportStore } from './reportStore.ts';
import type { RoutingStore } from './routingStore.ts';
import type { SolutionStore } from './solutionStore.ts';
import type { StewardshipStore } from './stewardshipStore.ts';
import type { TeamStore } from './teamStore.ts';
import type { ThroughTrainStore } from './throughTrainStore.ts';
import type { TrainingStore } from './trainingStore.ts';

/** All that this department keeps. */
export interface ConciergeStore {
  readonly people: PeopleStore;
  readonly stewardships: StewardshipStore;
  readonly problems: ProblemStore;
  readonly projects: ProjectStore;
  readonly agreements: AgreementStore;
  readonly matters: PolicyMatterStore;
  readonly solutions: SolutionStore;
  readonly meetings: MeetingStore;
  readonly plans: PlanStore;
  readonly teams: TeamStore;
  readonly training: TrainingStore;
  readonly routings: RoutingStore;
  readonly reports: ReportStore;
  readonly ledgers: LedgerStore;
  readonly knowledge: KnowledgeStore;
  readonly lectures: LectureStore;
  readonly procedures: ProcedureStore;
  readonly projectTeams: ProjectTeamStore;
  readonly completions: CompletionStore;
  readonly evaluations: EvaluationStore;
  readonly files: ServiceFileStore;
  readonly health: HealthStore;
  readonly throughTrain: ThroughTrainStore;
  /**
   * Keeps all changes, events included, or none.
   * @throws STALE_VERSION when somebody else changed one of the records since it was read.
   */
  commit(changes: Partial<Changes>): Promise<void>;
}
