import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Completion } from './completion.ts';
import type { Evaluation } from './evaluation.ts';
import type { Page } from './page.ts';
import type { ProjectLink } from './projectLink.ts';
import type { ReadScope } from './readScope.ts';
import type { Recognition, RecognitionKind, RecognitionStatus } from './recognition.ts';
import type { FileEntry, FileSuggestion, ServiceFile } from './serviceFile.ts';
import type { ServiceFileStatus } from './serviceFileTransitions.ts';
import type { ServiceVisit, ServiceVisitKind } from './serviceVisit.ts';
import type { ServiceVisitStatus } from './serviceVisitTransitions.ts';

/** Which visits are wanted. Absent means any. */
export interface VisitFilter {
  readonly kind?: ServiceVisitKind | null | undefined;
  readonly statuses?: readonly ServiceVisitStatus[] | null | undefined;
  readonly visitorId?: string | null | undefined;
  readonly projectId?: string | null | undefined;
  readonly region?: string | null | undefined;
  /** Whether the day has passed without a visit; needs `today`. */
  readonly overdue?: boolean | null | undefined;
}

export interface RecognitionFilter {
  readonly kind?: RecognitionKind | null | undefined;
  readonly status?: RecognitionStatus | null | undefined;
  readonly personId?: string | null | undefined;
  readonly region?: string | null | undefined;
}

export interface ServiceFileFilter {
  readonly statuses?: readonly ServiceFileStatus[] | null | undefined;
  readonly projectId?: string | null | undefined;
  readonly region?: string | null | undefined;
}

/** Which proposals somebody sees: all of units in some regions, the confirmed ones of others, and the own ones once confirmed. */
export interface RecognitionScope {
  readonly regions: readonly string[];
  readonly confirmedRegions: readonly string[];
  readonly personId: string | null;
}

/** How many projects of a region are finished, and of the served ones, how many are rated. */
export interface CompletionCounts {
  readonly finished: number;
  readonly served: number;
  readonly rated: number;
}

/** Completions, visits and links between projects. */
export interface CompletionStore {
  findCompletions(projectIds: readonly string[]): Promise<(Completion | null)[]>;
  /** Of projects in the scope, within a region if one is named. */
  countCompletions(scope: ReadScope, region: string | null): Promise<CompletionCounts>;
  /** Whoever has carried each project, as steward, backup, of its crew or of its team, or does so now. */
  listServants(projectIds: readonly string[]): Promise<string[][]>;
  /** In the order asked; null for one that is neither in the scope nor the own. */
  findVisits(ids: readonly string[], scope: ReadScope): Promise<(ServiceVisit | null)[]>;
  /** The latest opened first. */
  listVisits(query: {
    readonly filter: VisitFilter;
    readonly scope: ReadScope;
    readonly today: CalendarDate;
    readonly page: Page;
  }): Promise<ServiceVisit[]>;
  /** Those past their day of which nobody was told. */
  listVisitsFallenDue(today: CalendarDate, limit: number): Promise<ServiceVisit[]>;
  findLinks(projectIds: readonly string[]): Promise<(ProjectLink | null)[]>;
  /** The projects a project goes back to, the nearest first. */
  listAncestors(projectId: string): Promise<string[]>;
  /** Those that go back to each project, by id. */
  listLinksTo(projectIds: readonly string[], page: Page): Promise<ProjectLink[][]>;
}

/** Evaluations and what follows from them. */
export interface EvaluationStore {
  findEvaluations(projectIds: readonly string[]): Promise<(Evaluation | null)[]>;
  /**
   * For each person the finished projects that count: those held for at least this share of the time they were carried
   * until they were finished; each with its evaluation, or null while there is none.
   */
  listCounted(personIds: readonly string[], minimumShare: number): Promise<(Evaluation | null)[][]>;
  /** The people for whom a finished project counts. */
  listCountedPeople(projectId: string, minimumShare: number): Promise<string[]>;
  findRecognitions(ids: readonly string[], scope: RecognitionScope): Promise<(Recognition | null)[]>;
  /** The latest first. */
  listRecognitions(filter: RecognitionFilter, scope: RecognitionScope, page: Page): Promise<Recognition[]>;
}

/** The files of services. */
export interface ServiceFileStore {
  findFiles(ids: readonly string[], scope: ReadScope): Promise<(ServiceFile | null)[]>;
  findFilesOfProjects(projectIds: readonly string[]): Promise<(ServiceFile | null)[]>;
  findFileByHandoff(handoffId: string): Promise<ServiceFile | null>;
  /** The latest opened first. */
  listFiles(filter: ServiceFileFilter, scope: ReadScope, page: Page): Promise<ServiceFile[]>;
  /** The pieces of each file, the first first. */
  listEntries(fileIds: readonly string[], page: Page): Promise<FileEntry[][]>;
  /** All pieces of one file, the first first. */
  listAllEntries(fileId: string): Promise<FileEntry[]>;
  /** What this department keeps of each project that is done and belongs in its file, up to 500. */
  listDocuments(projectIds: readonly string[]): Promise<FileSuggestion[][]>;
}
