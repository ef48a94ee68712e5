import { type Criterion, criteria, type Evaluation, markOf } from './evaluation.ts';

/** What the ratings of one criterion come to. */
export interface MarkFigures {
  readonly criterion: Criterion;
  /** To two places. */
  readonly mean: number;
  /** How many gave 1, 2, 3, 4 and 5. */
  readonly distribution: readonly number[];
}

/** How one person's finished projects were rated. A project without a rating is counted as that and nothing else. */
export interface EvaluationFigures {
  readonly finished: number;
  readonly rated: number;
  readonly unrated: number;
  /** Of the finished ones, 0 to 1; null when none is finished. */
  readonly responseShare: number | null;
  /** Null when there are fewer ratings than `minimumRatings`. */
  readonly marks: readonly MarkFigures[] | null;
  readonly minimumRatings: number;
  readonly minimumShare: number;
}

interface FigureRules {
  readonly minimumRatings: number;
  readonly minimumShare: number;
}

/** The figures of one person, from the projects that count for that person. */
export function evaluationFigures(
  projects: readonly (Evaluation | null)[],
  { minimumRatings, minimumShare }: FigureRules,
): EvaluationFigures {
  const given = projects.filter((evaluation) => evaluation !== null);
  const finished = projects.length;
  const rated = given.length;
  return {
    finished,
    rated,
    unrated: finished - rated,
    responseShare: finished === 0 ? null : Math.round((rated / finished) * 100) / 100,
    marks: rated < Math.max(1, minimumRatings) ? null : criteria.map((criterion) => markFigures(given, criterion)),
    minimumRatings,
    minimumShare,
  };
}

/** The mean of one criterion and how many gave each mark; of no ratings a mean of 0. */
export function markFigures(given: readonly Evaluation[], criterion: Criterion): MarkFigures {
  const marks = given.map((evaluation) => markOf(evaluation, criterion));
  const sum = marks.reduce((total, mark) => total + mark, 0);
  return {
    criterion,
    mean: Math.round((sum / Math.max(1, marks.length)) * 100) / 100,
    distribution: [1, 2, 3, 4, 5].map((mark) => marks.filter((one) => one === mark).length),
  };
}
