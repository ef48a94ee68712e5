import type { Database, Reader, Transaction } from '@guanjia/runtime/openDatabase';
import type { Changes } from '../domain/changes.ts';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import { commitChanges } from './commitChanges.ts';
import { createAgreementStore } from './createAgreementStore.ts';
import { createCompletionStore } from './createCompletionStore.ts';
import { createEvaluationStore } from './createEvaluationStore.ts';
import { createHealthStore } from './createHealthStore.ts';
import { createKnowledgeStore } from './createKnowledgeStore.ts';
import { createLectureStore } from './createLectureStore.ts';
import { createLedgerStore } from './createLedgerStore.ts';
import { createMeetingStore } from './createMeetingStore.ts';
import { createPeopleStore } from './createPeopleStore.ts';
import { createPlanStore } from './createPlanStore.ts';
import { createPolicyMatterStore } from './createPolicyMatterStore.ts';
import { createProblemStore } from './createProblemStore.ts';
import { createProcedureStore } from './createProcedureStore.ts';
import { createProjectStore } from './createProjectStore.ts';
import { createProjectTeamStore } from './createProjectTeamStore.ts';
import { createReportStore } from './createReportStore.ts';
import { createRoutingStore } from './createRoutingStore.ts';
import { createServiceFileStore } from './createServiceFileStore.ts';
import { createSolutionStore } from './createSolutionStore.ts';
import { createStewardshipStore } from './createStewardshipStore.ts';
import { createTeamStore } from './createTeamStore.ts';
import { createThroughTrainStore } from './createThroughTrainStore.ts';
import { createTrainingStore } from './createTrainingStore.ts';

/** The department's store; each commit is a transaction. */
export function createConciergeStore(database: Database): ConciergeStore {
  return {
    ...readersOf(database.db),
    commit: async (changes) => {
      if (!isEmpty(changes)) await database.transaction((tx) => commitChanges(tx, changes));
    },
  };
}

/** The same within a transaction that is under way. */
export function createConciergeStoreWithin(tx: Transaction): ConciergeStore {
  return { ...readersOf(tx), commit: (changes) => commitChanges(tx, changes) };
}

function readersOf(db: Reader): Omit<ConciergeStore, 'commit'> {
  const people = createPeopleStore(db);
  return {
    people,
    stewardships: createStewardshipStore(db),
    problems: createProblemStore(db),
    projects: createProjectStore(db),
    agreements: createAgreementStore(db),
    matters: createPolicyMatterStore(db),
    solutions: createSolutionStore(db),
    meetings: createMeetingStore(db),
    plans: createPlanStore(db),
    teams: createTeamStore(db),
    training: createTrainingStore(db, people),
    routings: createRoutingStore(db),
    reports: createReportStore(db),
    ledgers: createLedgerStore(db),
    knowledge: createKnowledgeStore(db),
    lectures: createLectureStore(db),
    procedures: createProcedureStore(db),
    projectTeams: createProjectTeamStore(db),
    completions: createCompletionStore(db),
    evaluations: createEvaluationStore(db),
    files: createServiceFileStore(db),
    health: createHealthStore(db),
    throughTrain: createThroughTrainStore(db),
  };
}

function isEmpty(changes: Partial<Changes>): boolean {
  return Object.values(changes).every((list) => list.length === 0);
}
