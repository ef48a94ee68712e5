import { DomainError } from '@guanjia/kernel/DomainError';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { Role } from '@guanjia/kernel/roles';
import type { Actor } from '../domain/actor.ts';
import { type JointSurvey, type SurveyParticipant, surveyParticipantId } from '../domain/jointSurvey.ts';
import { actorAs, worksWhere } from './projectRights.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';
import { viewOf } from './viewOf.ts';

const callers = ['WINDOW_CLERK', 'STEWARD', 'SERVICE_ROOM'] as const satisfies readonly Role[];

/** Who may call a survey and lead it: clerk, steward or service room of the project's region. @throws FORBIDDEN */
export function requireCaller(principal: Principal, facts: ProjectFacts): Actor {
  const role = callers.find((held) => hasRole(principal, held));
  if (role === undefined || !worksWhere(principal, facts)) {
    throw new DomainError('FORBIDDEN', { accepted: callers, region: facts.regionCode });
  }
  return actorAs(principal, role, facts.regionCode);
}

/** The participants a person speaks for, as ids: its provider's, and in its regions its department's. */
export function spokenFor(principal: Principal, { regionCode }: Pick<JointSurvey, 'regionCode'>): readonly string[] {
  const ids: string[] = [];
  if (hasRole(principal, 'PROVIDER') && principal.provider !== null) {
    ids.push(surveyParticipantId('PROVIDER', principal.provider));
  }
  if (hasRole(principal, 'APPROVER') && principal.agency !== null && worksWhere(principal, { regionCode })) {
    ids.push(surveyParticipantId('AGENCY', principal.agency));
  }
  return ids;
}

/** The part that is the person's to answer and to sign. @throws SURVEY_NOT_PARTICIPANT */
export function requireParticipant(
  principal: Principal,
  survey: JointSurvey,
): { readonly participant: SurveyParticipant; readonly by: Actor } {
  const own = spokenFor(principal, survey);
  const participant = survey.participants.find(({ id }) => own.includes(id));
  if (participant === undefined) {
    throw new DomainError('SURVEY_NOT_PARTICIPANT', { accepted: survey.participants.map(({ id }) => id) });
  }
  const isProvider = participant.kind === 'PROVIDER';
  const by = actorAs(principal, isProvider ? 'PROVIDER' : 'APPROVER', isProvider ? null : survey.regionCode);
  return { participant, by };
}

/** Whether the person sees the survey: whoever sees the project's applications whole, and its participants. */
export function seesSurvey(principal: Principal, survey: JointSurvey, facts: ProjectFacts | null): boolean {
  if (viewOf(principal, facts)?.scope === 'WHOLE') return true;
  const own = spokenFor(principal, survey);
  return survey.participants.some(({ id }) => own.includes(id));
}

/** The survey with its project, for somebody who sees it. @throws JOINT_SURVEY_NOT_FOUND */
export async function requireSurvey(
  { surveys, projects }: Pick<UtilityNeeds, 'surveys' | 'projects'>,
  principal: Principal,
  id: string,
): Promise<{ readonly survey: JointSurvey; readonly facts: ProjectFacts }> {
  const [survey] = await surveys.findByIds([id]);
  const [facts] = survey ? await projects.findByIds([survey.projectId]) : [];
  if (survey && facts && seesSurvey(principal, survey, facts)) return { survey, facts };
  throw new DomainError('JOINT_SURVEY_NOT_FOUND', { field: 'id', value: id });
}
