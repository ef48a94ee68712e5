import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { DepartmentHealth } from '@guanjia/kernel/departmentHealth';
import type { Light } from '@guanjia/kernel/light';
import type { Principal } from '@guanjia/kernel/principal';
import type { JointSurvey } from '../domain/jointSurvey.ts';
import type { MatterTask } from '../domain/matterTask.ts';
import type { CounterAccount } from '../domain/serviceCounter.ts';
import type { SeenApplication } from '../usecases/readJointApplications.ts';
import type { SeenTask } from '../usecases/readMatterTasks.ts';
import type { UtilityNeeds } from '../usecases/utilityNeeds.ts';

/** A page of one project's applications. */
export interface ProjectPageKey {
  readonly projectId: string;
  readonly before: string | null;
  readonly limit: number;
}

/** What a resolver has at hand, made afresh for each request. All reads by key go through loaders. */
export interface Context {
  readonly principal: Principal;
  readonly needs: UtilityNeeds;
  /** The day in China, for clocks. */
  readonly today: CalendarDate;
  readonly applicationById: (id: string) => Promise<SeenApplication | null>;
  readonly taskById: (id: string) => Promise<SeenTask | null>;
  /** All the matters of an application, whoever asks: for its state. */
  readonly tasksOf: (applicationId: string) => Promise<readonly MatterTask[]>;
  readonly applicationsOf: (page: ProjectPageKey) => Promise<readonly SeenApplication[] | null>;
  /** The different lights of what is open; null when the person may see nothing of the project. */
  readonly openLightsOf: (projectId: string) => Promise<readonly Light[] | null>;
  /** How far it is; null when the person may see nothing of the project. */
  readonly healthOf: (projectId: string) => Promise<DepartmentHealth | null>;
  /** The survey, or null where the person may not see it. */
  readonly surveyById: (id: string) => Promise<JointSurvey | null>;
  readonly surveysOf: (page: ProjectPageKey) => Promise<readonly JointSurvey[] | null>;
  /** A project's calendar as text; null when the person may see nothing of it. */
  readonly calendarOf: (projectId: string) => Promise<string | null>;
  /** Accounts of a counter that are open. */
  readonly accountsOf: (counterCode: string) => Promise<readonly CounterAccount[]>;
  /** Forgets what was read before a mutation. */
  readonly forget: () => void;
  /** The application after a mutation; what was read before is forgotten. @throws JOINT_APPLICATION_NOT_FOUND */
  readonly applicationAgain: (id: string) => Promise<SeenApplication>;
  /** The matter after a mutation; what was read before is forgotten. @throws MATTER_TASK_NOT_FOUND */
  readonly taskAgain: (id: string) => Promise<SeenTask>;
}
