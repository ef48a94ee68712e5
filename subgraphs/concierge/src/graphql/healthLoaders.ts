import DataLoader from 'dataloader';
import type { ProblemEvidence } from '../domain/healthStore.ts';
import type { ReadScope } from '../domain/readScope.ts';
import type { ConciergeNeeds } from '../usecases/conciergeNeeds.ts';

/** Loaders of projects' health. */
export interface HealthLoaders {
  readonly problemEvidenceOf: Pick<DataLoader<string, ProblemEvidence>, 'load' | 'clearAll'>;
}

/** Made afresh for each request. */
export function createHealthLoaders(
  { store }: Pick<ConciergeNeeds, 'store'>,
  scope: () => Promise<ReadScope>,
): HealthLoaders {
  return {
    problemEvidenceOf: new DataLoader(async (ids: readonly string[]) => store.health.problemsOf(ids, await scope())),
  };
}
