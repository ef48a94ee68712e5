import type { LectureDivision, LectureFigure } from '../domain/lectureStore.ts';

/** A figure of lectures, and what it is divided by. */
export interface LectureFigureRow extends LectureFigure {
  readonly by: LectureDivision;
}
