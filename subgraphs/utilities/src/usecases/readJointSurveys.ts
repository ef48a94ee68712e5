import { DomainError } from '@guanjia/kernel/DomainError';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { type JointSurvey, surveyParticipantId } from '../domain/jointSurvey.ts';
import type { SurveyPage } from '../domain/jointSurveyStore.ts';
import type { SurveyStatus } from '../domain/surveyStatus.ts';
import { seesSurvey, spokenFor } from './surveyRights.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';
import { viewOf } from './viewOf.ts';

type Needs = Pick<UtilityNeeds, 'surveys' | 'projects'>;

/** In the order asked; null for one that is not there or not for this person. */
export async function readJointSurveys(
  { surveys, projects }: Needs,
  principal: Principal,
  ids: readonly string[],
): Promise<readonly (JointSurvey | null)[]> {
  const found = await surveys.findByIds(ids);
  const projectIds = [...new Set(found.flatMap((survey) => survey?.projectId ?? []))];
  const facts = await projects.findByIds(projectIds);
  const byProject = new Map(projectIds.map((id, index) => [id, facts[index] ?? null]));
  return found.map((survey) => {
    if (survey === null) return null;
    return seesSurvey(principal, survey, byProject.get(survey.projectId) ?? null) ? survey : null;
  });
}

/**
 * For each project, in the order asked, a page of its surveys, newest first: all of them, or those the person's provider or
 * department takes part in; null for a project of which the person sees none at all.
 */
export async function readProjectSurveys(
  { surveys, projects }: Needs,
  principal: Principal,
  projectIds: readonly string[],
  page: SurveyPage,
): Promise<readonly (readonly JointSurvey[] | null)[]> {
  const facts = await projects.findByIds(projectIds);
  const asked = projectIds.flatMap((id, index) => {
    const of = facts[index] ?? null;
    if (of === null) return [];
    const participants = viewOf(principal, of)?.scope === 'WHOLE' ? null : spokenFor(principal, of);
    return participants?.length === 0 ? [] : [{ id, participants }];
  });
  const groups = [...Map.groupBy(asked, ({ participants }) => participants?.join(' ') ?? '').values()];
  const pages = await Promise.all(
    groups.map(async (group) => {
      const participants = group[0]?.participants ?? null;
      const ids = group.map(({ id }) => id);
      const found = await surveys.findByProjects(ids, { ...page, participants });
      return ids.map((id, index) => [id, found[index] ?? []] as const);
    }),
  );
  const byProject = new Map(pages.flat());
  return projectIds.map((id) => byProject.get(id) ?? null);
}

/** The surveys that the person's provider or department takes part in, newest first. @throws FORBIDDEN */
export function readMySurveys(
  { surveys }: Pick<Needs, 'surveys'>,
  principal: Principal,
  page: SurveyPage & { readonly statuses: readonly SurveyStatus[] },
): Promise<readonly JointSurvey[]> {
  const { provider, agency, regions } = principal;
  if (hasRole(principal, 'PROVIDER') && provider !== null) {
    return surveys.findByParticipant({
      ...page,
      participant: surveyParticipantId('PROVIDER', provider),
      regions: null,
    });
  }
  if (hasRole(principal, 'APPROVER') && agency !== null) {
    return surveys.findByParticipant({ ...page, participant: surveyParticipantId('AGENCY', agency), regions });
  }
  throw new DomainError('FORBIDDEN', { accepted: ['PROVIDER', 'APPROVER'] });
}
