import DataLoader from 'dataloader';
import type { ProblemEvidence } from '../domain/healthStore.ts';
import type { ConciergeNeeds } from '../usecases/conciergeNeeds.ts';
import type { ReadRights } from './readRights.ts';

/** Loaders of projects' health. */
export interface HealthLoaders {
  readonly problemEvidenceOf: Pick<DataLoader<string, ProblemEvidence>, 'load' | 'clearAll'>;
}

/** Made afresh for each request. */
export function createHealthLoaders(
  { store }: Pick<ConciergeNeeds, 'store'>,
  { scopeOf }: Pick<ReadRights, 'scopeOf'>,
): HealthLoaders {
  return {
    problemEvidenceOf: new DataLoader(async (ids: readonly string[]) =>
      store.health.problemsOf(ids, await scopeOf('problem')),
    ),
  };
}
