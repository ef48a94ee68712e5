import type { Lecture, LectureStatus } from './lecture.ts';
import type { Page } from './page.ts';
import type { PolicyField } from './policyFields.ts';
import type { ReadScope } from './readScope.ts';

/** Conditions on lectures. */
export interface LectureFilter {
  readonly status?: LectureStatus | null | undefined;
  readonly field?: PolicyField | null | undefined;
  /** In this region or within it. */
  readonly region?: string | null | undefined;
  readonly personId?: string | null | undefined;
  readonly projectId?: string | null | undefined;
  /** Those that begin from then on, and before then. */
  readonly from?: Date | null | undefined;
  readonly until?: Date | null | undefined;
}

export const lectureDivisions = ['REGION', 'LECTURER', 'FIELD'] as const;
export type LectureDivision = (typeof lectureDivisions)[number];

/** What was done of lectures in one region, by one lecturer or in one field; each lecturer of a lecture counts it whole. */
export interface LectureFigure {
  /** Code of the region, id of the lecturer, or the field; sorts the list. */
  readonly key: string;
  readonly planned: number;
  readonly held: number;
  readonly cancelled: number;
  readonly attended: number;
}

/** Where policy lectures are kept. */
export interface LectureStore {
  /** A lecture for a project is there only for whoever may look into it. */
  findLectures(ids: readonly string[], scope: ReadScope): Promise<(Lecture | null)[]>;
  /** The latest planned first. */
  listLectures(filter: LectureFilter, scope: ReadScope, page: Page): Promise<Lecture[]>;
  findOfQuestion(questionId: string): Promise<Lecture | null>;
  /** Figures of lectures that begin in the time, in these regions or, for null, in all; by key. */
  listFigures(
    asked: {
      readonly from: Date;
      readonly until: Date;
      readonly regions: readonly string[] | null;
      readonly by: LectureDivision;
    },
    page: Page,
  ): Promise<LectureFigure[]>;
}
