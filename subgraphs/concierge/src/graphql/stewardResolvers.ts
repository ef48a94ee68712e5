import { isId } from '@guanjia/kernel/newId';
import { connectionOf } from '@guanjia/subgraph/connectionOf';
import { holderOf } from '../domain/holderOf.ts';
import { problemLight } from '../domain/problemLight.ts';
import { projectLight } from '../domain/projectLight.ts';
import { scoreOf } from '../domain/scoreOf.ts';
import type { Resolvers } from './generated/resolversTypes.ts';
import { loadById } from './loadById.ts';
import { pageById } from './pageById.ts';
import { problemFilter } from './problemFilter.ts';

type StewardTypes =
  | 'Project'
  | 'Stewardship'
  | 'StewardAlarm'
  | 'StewardAssignment'
  | 'MatchPart'
  | 'MatchCandidate'
  | 'StewardTerm';

/** Who carries a project, and why. */
export const stewardResolvers: Pick<Resolvers, StewardTypes> = {
  Project: {
    __resolveReference: (reference) => (isId(reference.id) ? reference : null),
    steward: async ({ id }, _, { canRead, stewardshipOf, personById }) => {
      if (!(await canRead('projectService', id))) return null;
      const stewardship = await stewardshipOf.load(id);
      return stewardship === null ? null : loadById(personById, holderOf(stewardship));
    },
    stewardship: async ({ id }, _, { canRead, stewardshipOf }) =>
      (await canRead('projectService', id)) ? stewardshipOf.load(id) : null,
    stewardHistory: async ({ id }, asked, { canRead, termsOf }) => {
      const page = pageById(asked);
      if (!(await canRead('projectRouting', id))) return null;
      return connectionOf(await termsOf.load(id, page), page, (term) => [term.id]);
    },
    serviceAgreement: async ({ id }, _, { canRead, liveAgreementOf }) =>
      (await canRead('serviceAgreement', id)) ? liveAgreementOf.load(id) : null,
    problems: async ({ id }, { filter, ...asked }, { problemsOf }) => {
      const page = pageById(asked);
      const rows = await problemsOf.load(id, { filter: problemFilter(filter), page });
      return connectionOf(rows, page, (problem) => [problem.id]);
    },
    enterprisePlans: async ({ id }, _, { canRead, plansOf }) =>
      (await canRead('serviceText', id)) ? plansOf.load(id) : null,
    light: async ({ id, approvalLights, utilitiesLights, acceptanceLights }, _, { canRead, openTimesOf, today }) => {
      if (!Array.isArray(approvalLights) && !(await canRead('projectService', id))) return null;
      const problems = (await openTimesOf.load(id)).map((problem) => problemLight(problem, today));
      return projectLight([approvalLights, utilitiesLights, acceptanceLights], problems);
    },
  },
  Stewardship: {
    project: ({ projectId }) => ({ id: projectId }),
    status: ({ state }) => state.status,
    since: ({ since }) => since.toISOString(),
    steward: ({ state }, _, { personById }) => ('stewardId' in state ? loadById(personById, state.stewardId) : null),
    holder: (stewardship, _, { personById }) => loadById(personById, holderOf(stewardship)),
    assignment: ({ state }, _, { assignmentById }) =>
      'assignmentId' in state ? loadById(assignmentById, state.assignmentId) : null,
  },
  StewardAlarm: {
    project: ({ projectId }) => ({ id: projectId }),
    reason: ({ reason }) => reason.en,
    reasonZh: ({ reason }) => reason.zh,
    since: ({ since }) => since.toISOString(),
  },
  StewardAssignment: {
    __resolveReference: async ({ id }, { assignmentById, canRead }) => {
      const assignment = await loadById(assignmentById, id);
      return assignment !== null && (await canRead('projectService', assignment.projectId)) ? assignment : null;
    },
    project: ({ projectId }) => ({ id: projectId }),
    person: ({ personId }, _, { personById }) => personById.load(personId),
    reason: ({ reason }) => reason.en,
    reasonZh: ({ reason }) => reason.zh,
    madeAt: ({ madeAt }) => madeAt.toISOString(),
    madeByName: ({ madeBy }) => madeBy.name,
    score: async (assignment, _, { canRead }) =>
      (await canRead('assignmentScore', assignment.projectId)) ? scoreOf(assignment)?.score : null,
    parts: async (assignment, _, { canRead }) =>
      (await canRead('assignmentScore', assignment.projectId)) ? scoreOf(assignment)?.parts : null,
    considered: async ({ projectId, considered }, _, { canRead }) =>
      (await canRead('assignmentScore', projectId)) ? considered : null,
  },
  MatchPart: {
    reason: ({ reason }) => reason.en,
    reasonZh: ({ reason }) => reason.zh,
  },
  MatchCandidate: {
    person: ({ personId }, _, { personById }) => personById.load(personId),
  },
  StewardTerm: {
    person: ({ personId }, _, { personById }) => personById.load(personId),
    reason: ({ reason }) => reason.en,
    reasonZh: ({ reason }) => reason.zh,
    startedAt: ({ startedAt }) => startedAt.toISOString(),
    endedAt: ({ endedAt }) => endedAt?.toISOString(),
  },
};
