import { connectionOf } from '@guanjia/subgraph/connectionOf';
import { mostFileEntries } from '../domain/collectEntry.ts';
import { recognitionStatus } from '../domain/recognition.ts';
import { visitLight } from '../domain/visitLight.ts';
import { mayReadOfPerson } from '../usecases/mayReadOfPerson.ts';
import type { PersonResolvers, ProjectResolvers, Resolvers } from './generated/resolversTypes.ts';
import { loadById } from './loadById.ts';
import { pageById } from './pageById.ts';

type AftercareTypes =
  | 'ProjectCompletion'
  | 'CompletionCounts'
  | 'ProjectLink'
  | 'ServiceVisit'
  | 'ServiceVisitRecord'
  | 'ServiceEvaluation'
  | 'ServiceFigures'
  | 'Recognition'
  | 'ServiceFile'
  | 'FileEntry'
  | 'FileSuggestion'
  | 'ServiceFileHandover';

const listed = 100;

/** What the end of its service adds to a project. */
export const projectAftercare: Pick<
  ProjectResolvers,
  'completion' | 'earlierProject' | 'laterProjects' | 'serviceEvaluation' | 'serviceFile'
> = {
  completion: async ({ id }, _, { canRead, completionOf }) =>
    (await canRead('projectService', id)) ? completionOf.load(id) : null,
  earlierProject: async ({ id }, _, { canRead, linkOf }) =>
    (await canRead('serviceText', id)) ? linkOf.load(id) : null,
  laterProjects: async ({ id }, asked, { canRead, laterLinksOf }) => {
    const page = pageById(asked);
    if (!(await canRead('serviceText', id))) return null;
    return connectionOf(await laterLinksOf.load(id, page), page, ({ projectId }) => [projectId]);
  },
  serviceEvaluation: async ({ id }, _, { canRead, evaluationOf }) =>
    (await canRead('serviceEvaluation', id)) ? evaluationOf.load(id) : null,
  serviceFile: async ({ id }, _, { canRead, fileOf }) => ((await canRead('serviceFile', id)) ? fileOf.load(id) : null),
};

/** What evaluations add to a person. */
export const personAftercare: Pick<PersonResolvers, 'serviceFigures'> = {
  serviceFigures: async (person, _, { principal, unitById, figuresOf }) => {
    const unit = await unitById.load(person.unitId);
    return mayReadOfPerson(principal, 'serviceFigures', { person, unit }) ? figuresOf.load(person.id) : null;
  },
};

/** Completions, visits, evaluations, proposals and service files. */
export const aftercareResolvers: Pick<Resolvers, AftercareTypes> = {
  ProjectCompletion: {
    finishedAt: ({ finishedAt }) => finishedAt.toISOString(),
    archiveSignedAt: ({ archive }) => archive?.signedAt,
    archiveName: ({ archive }) => archive?.recipientName,
  },
  CompletionCounts: { unrated: ({ served, rated }) => served - rated },
  ProjectLink: {
    project: ({ projectId }) => ({ id: projectId }),
    earlierProject: ({ earlierProjectId }) => ({ id: earlierProjectId }),
    linkedAt: ({ linkedAt }) => linkedAt.toISOString(),
    linkedByName: ({ linkedBy }) => linkedBy.name,
  },
  ServiceVisit: {
    __resolveReference: ({ id }, { visitById }) => loadById(visitById, id),
    project: ({ projectId }) => ({ id: projectId }),
    visitor: ({ visitorId }, _, { personById }) => loadById(personById, visitorId),
    dueProvisional: ({ isProvisional }) => isProvisional,
    light: (visit, _, { today }) => visitLight(visit, today),
    openedAt: ({ openedAt }) => openedAt.toISOString(),
    openedByName: ({ openedBy }) => openedBy.name,
    problem: ({ problemId }, _, { problemById }) => loadById(problemById, problemId),
  },
  ServiceVisitRecord: {
    recordedAt: ({ recordedAt }) => recordedAt.toISOString(),
    recordedByName: ({ recordedBy }) => recordedBy.name,
  },
  ServiceEvaluation: {
    project: ({ projectId }) => ({ id: projectId }),
    madeAt: ({ madeAt }) => madeAt.toISOString(),
  },
  ServiceFigures: {
    withheldReason: ({ marks, minimumRatings }) => (marks === null ? `Fewer than ${minimumRatings} ratings.` : null),
    withheldReasonZh: ({ marks, minimumRatings }) =>
      marks === null ? `评价不足${minimumRatings}次，不公布评分` : null,
  },
  Recognition: {
    person: ({ personId }, _, { personById }) => personById.load(personId),
    status: (recognition) => recognitionStatus(recognition),
    reason: ({ reason }) => reason.en,
    reasonZh: ({ reason }) => reason.zh,
    evaluations: async ({ projectIds }, _, { evaluationOf }) => {
      const found = await Promise.all(projectIds.slice(0, listed).map((id) => evaluationOf.load(id)));
      return found.filter((evaluation) => evaluation !== null);
    },
    raisedAt: ({ raisedAt }) => raisedAt.toISOString(),
    decisionReason: ({ decision }) => decision?.reason,
    decidedAt: ({ decision }) => decision?.decidedAt.toISOString(),
    decidedByName: ({ decision }) => decision?.decidedBy.name,
  },
  ServiceFile: {
    __resolveReference: ({ id }, { fileById }) => loadById(fileById, id),
    project: ({ projectId }) => ({ id: projectId }),
    openedAt: ({ openedAt }) => openedAt.toISOString(),
    openedByName: ({ openedBy }) => openedBy.name,
    entries: async ({ id: fileId }, asked, { fileEntriesOf }) => {
      const page = pageById(asked);
      return connectionOf(await fileEntriesOf.load(fileId, page), page, ({ id }) => [id]);
    },
    suggestions: async ({ id, projectId, status }, _, { fileEntriesOf, documentsOf }) => {
      if (status !== 'COLLECTING') return [];
      const entries = await fileEntriesOf.load(id, { first: mostFileEntries, after: null });
      const there = new Set(entries.map(({ document }) => document?.id));
      const known = await documentsOf.load(projectId);
      return known.filter(({ document }) => !there.has(document.id)).slice(0, listed);
    },
    requiredKinds: (_, __, { needs }) => needs.aftercareRules.requiredFileKinds,
    closedAt: ({ closing }) => closing?.at.toISOString(),
    closedByName: ({ closing }) => closing?.by.name,
    keptBy: ({ keptById }, _, { unitById }) => loadById(unitById, keptById),
    retentionYears: ({ closing }) => closing?.retentionYears,
    missing: ({ closing }) => closing?.missing ?? [],
  },
  FileEntry: {
    sha256: ({ material }) => material?.sha256,
    fileName: ({ material }) => material?.name,
    documentType: ({ document }) => document?.type,
    documentId: ({ document }) => document?.id,
    addedAt: ({ addedAt }) => addedAt.toISOString(),
    addedByName: ({ addedBy }) => addedBy.name,
  },
  FileSuggestion: {
    documentType: ({ document }) => document.type,
    documentId: ({ document }) => document.id,
  },
  ServiceFileHandover: {
    handoff: ({ handoffId }) => ({ id: handoffId }),
    at: ({ at }) => at.toISOString(),
    byName: ({ by }) => by.name,
    signedAt: ({ receipt }) => receipt?.signedAt,
    digest: ({ receipt }) => receipt?.digest,
    returned: ({ returned }) => returned?.how,
    returnReason: ({ returned }) => returned?.reason,
  },
};
