import DataLoader from 'dataloader';
import type { KnowledgeEdition, KnowledgeEntry, KnowledgeStep } from '../domain/knowledge.ts';
import type { Lecture } from '../domain/lecture.ts';
import type { Problem } from '../domain/problem.ts';
import type { ConciergeNeeds } from '../usecases/conciergeNeeds.ts';
import { findSimilarProblems, type SimilarProblem } from '../usecases/findSimilarProblems.ts';
import type { ReadRights } from './readRights.ts';

type ById<Kept> = Pick<DataLoader<string, Kept>, 'load' | 'clearAll'>;

/** Loaders of the knowledge base, of policy lectures and of what is like a problem. */
export interface KnowledgeLoaders {
  readonly knowledgeById: ById<KnowledgeEntry | null>;
  readonly knowledgeEditionsOf: ById<KnowledgeEdition[]>;
  readonly knowledgeStepsOf: ById<KnowledgeStep[]>;
  readonly lectureById: ById<Lecture | null>;
  /** The likest first. */
  readonly similarTo: Pick<DataLoader<Problem, SimilarProblem[], string>, 'load' | 'clearAll'>;
}

/** Made afresh for each request. */
export function createKnowledgeLoaders(
  { store }: Pick<ConciergeNeeds, 'store'>,
  { scopeOf }: Pick<ReadRights, 'scopeOf'>,
): KnowledgeLoaders {
  const { knowledge, lectures } = store;
  return {
    knowledgeById: new DataLoader((ids: readonly string[]) => knowledge.findEntries(ids)),
    knowledgeEditionsOf: new DataLoader((ids: readonly string[]) => knowledge.listEditions(ids)),
    knowledgeStepsOf: new DataLoader((ids: readonly string[]) => knowledge.listSteps(ids)),
    lectureById: new DataLoader(async (ids: readonly string[]) =>
      lectures.findLectures(ids, await scopeOf('serviceText')),
    ),
    similarTo: new DataLoader(
      async (asked: readonly Problem[]) => findSimilarProblems(store, asked, await scopeOf('problem')),
      {
        cacheKeyFn: ({ id }) => id,
      },
    ),
  };
}
