import DataLoader from 'dataloader';
import type { Completion } from '../domain/completion.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import type { EvaluationFigures } from '../domain/evaluationFigures.ts';
import { evaluationFigures } from '../domain/evaluationFigures.ts';
import type { Page } from '../domain/page.ts';
import type { ProjectLink } from '../domain/projectLink.ts';
import type { FileEntry, FileSuggestion, ServiceFile } from '../domain/serviceFile.ts';
import type { ServiceVisit } from '../domain/serviceVisit.ts';
import type { ConciergeNeeds } from '../usecases/conciergeNeeds.ts';
import { createListLoader, type ListLoader } from './createListLoader.ts';
import type { ReadRights } from './readRights.ts';

type ById<Kept> = Pick<DataLoader<string, Kept>, 'load' | 'clearAll'>;

/** Loaders of completions, visits, evaluations, links and service files. */
export interface AftercareLoaders {
  readonly completionOf: ById<Completion | null>;
  readonly visitById: ById<ServiceVisit | null>;
  readonly evaluationOf: ById<Evaluation | null>;
  readonly figuresOf: ById<EvaluationFigures>;
  readonly linkOf: ById<ProjectLink | null>;
  readonly laterLinksOf: ListLoader<Page, ProjectLink>;
  readonly fileById: ById<ServiceFile | null>;
  readonly fileOf: ById<ServiceFile | null>;
  readonly fileEntriesOf: ListLoader<Page, FileEntry>;
  readonly documentsOf: ById<FileSuggestion[]>;
}

/** Made afresh for each request. */
export function createAftercareLoaders(
  { store, aftercareRules }: Pick<ConciergeNeeds, 'store' | 'aftercareRules'>,
  { scopeOf }: Pick<ReadRights, 'scopeOf'>,
): AftercareLoaders {
  const { completions, evaluations, files } = store;
  return {
    completionOf: new DataLoader((ids: readonly string[]) => completions.findCompletions(ids)),
    visitById: new DataLoader(async (ids: readonly string[]) =>
      completions.findVisits(ids, await scopeOf('serviceVisit')),
    ),
    evaluationOf: new DataLoader((ids: readonly string[]) => evaluations.findEvaluations(ids)),
    figuresOf: new DataLoader(async (ids: readonly string[]) => {
      const counted = await evaluations.listCounted(ids, aftercareRules.minimumShare);
      return ids.map((_, index) => evaluationFigures(counted[index] ?? [], aftercareRules));
    }),
    linkOf: new DataLoader((ids: readonly string[]) => completions.findLinks(ids)),
    laterLinksOf: createListLoader(completions.listLinksTo),
    fileById: new DataLoader(async (ids: readonly string[]) => files.findFiles(ids, await scopeOf('serviceFile'))),
    fileOf: new DataLoader((ids: readonly string[]) => files.findFilesOfProjects(ids)),
    fileEntriesOf: createListLoader(files.listEntries),
    documentsOf: new DataLoader((ids: readonly string[]) => files.listDocuments(ids)),
  };
}
