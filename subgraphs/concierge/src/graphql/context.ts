import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Principal } from '@guanjia/kernel/principal';
import type DataLoader from 'dataloader';
import type { Agreement } from '../domain/agreement.ts';
import type { Page } from '../domain/page.ts';
import type { Person } from '../domain/person.ts';
import type { PersonnelEntry } from '../domain/personnelEntry.ts';
import type { Problem, ProblemStep } from '../domain/problem.ts';
import type { ProblemFilter } from '../domain/problemStore.ts';
import type { StewardAssignment, Stewardship, StewardTerm } from '../domain/stewardship.ts';
import type { Unit } from '../domain/unit.ts';
import type { ConciergeNeeds } from '../usecases/conciergeNeeds.ts';
import type { AftercareLoaders } from './aftercareLoaders.ts';
import type { KnowledgeLoaders } from './createKnowledgeLoaders.ts';
import type { LadderLoaders } from './createLadderLoaders.ts';
import type { ListLoader } from './createListLoader.ts';
import type { HealthLoaders } from './healthLoaders.ts';
import type { ReadRights } from './readRights.ts';
import type { ReportLoaders } from './reportLoaders.ts';
import type { ServiceLoaders } from './serviceLoaders.ts';
import type { StaffingLoaders } from './staffingLoaders.ts';
import type { ThroughTrainLoaders } from './throughTrainLoaders.ts';

type ById<Kept> = Pick<DataLoader<string, Kept>, 'load'>;
type Lists<Query, Row> = Pick<ListLoader<Query, Row>, 'load'>;

/** What a resolver has at hand, made afresh for each request. All reads by key go through loaders. */
export interface Context
  extends LadderLoaders,
    StaffingLoaders,
    ReportLoaders,
    KnowledgeLoaders,
    ServiceLoaders,
    AftercareLoaders,
    HealthLoaders,
    ThroughTrainLoaders,
    ReadRights {
  readonly principal: Principal;
  readonly needs: ConciergeNeeds;
  /** The day in China. */
  readonly today: CalendarDate;
  readonly unitById: ById<Unit | null>;
  readonly personById: ById<Person | null>;
  readonly peopleOf: Lists<Page, Person>;
  readonly inHandOf: ById<number>;
  readonly carriesForOwner: ById<boolean>;
  readonly historyOf: Lists<Page, PersonnelEntry>;
  readonly stewardshipOf: ById<Stewardship | null>;
  readonly assignmentById: ById<StewardAssignment | null>;
  readonly termsOf: Lists<Page, StewardTerm>;
  readonly problemById: ById<Problem | null>;
  readonly problemsOf: Lists<{ readonly filter: ProblemFilter; readonly page: Page }, Problem>;
  readonly openTimesOf: ById<Pick<Problem, 'time' | 'solvedOn'>[]>;
  readonly stepsOf: ById<ProblemStep[]>;
  readonly agreementById: ById<Agreement | null>;
  readonly liveAgreementOf: ById<Agreement | null>;
  /** Runs a use case; what was read before is forgotten. */
  readonly change: <Result>(work: (needs: ConciergeNeeds, principal: Principal) => Promise<Result>) => Promise<Result>;
}
