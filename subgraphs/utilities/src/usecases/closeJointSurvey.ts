import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { type Principal, systemPrincipal } from '@guanjia/kernel/principal';
import { awaitedParticipants, closeSurvey, remindOfSignatures, type UnsignedReason } from '../domain/closeSurvey.ts';
import type { JointSurvey } from '../domain/jointSurvey.ts';
import { type SignatureDays, signatureDays } from '../domain/surveyDeadlines.ts';
import { surveyEvent } from '../domain/surveyEvents.ts';
import { requireSurveyStatusAfter } from '../domain/takeSurveyStep.ts';
import { retryIfStale } from './retryIfStale.ts';
import { requireCaller, requireSurvey } from './surveyRights.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';

type Needs = Pick<UtilityNeeds, 'surveys' | 'projects' | 'surveyDeadlines' | 'calendar' | 'now'>;

/**
 * The leader closes the record of a survey without the signatures that are still missing after the last day (U5).
 * @throws JOINT_SURVEY_NOT_FOUND, FORBIDDEN, and whatever `closeSurvey` refuses
 */
export function closeJointSurvey(
  needs: Needs,
  principal: Principal,
  { id, unsigned }: { readonly id: string; readonly unsigned: readonly UnsignedReason[] },
): Promise<JointSurvey> {
  return retryIfStale(async () => {
    const { survey, facts } = await requireSurvey(needs, principal, id);
    const by = requireCaller(principal, facts);
    requireSurveyStatusAfter(survey, 'close');
    const { signBy } = requireDays(needs, survey);
    const closed = closeSurvey(survey, { unsigned, signBy, at: needs.now(), by });
    return needs.surveys.save({ survey: closed, messages: [surveyEvent(closed)], matters: [] });
  });
}

/**
 * Reminds, once for each record, those who came to a survey and have not signed by the day of the reminder. Safe to run again and at the
 * same time. Gives how many surveys were told of.
 */
export async function remindUnsigned(needs: Needs): Promise<number> {
  const { subject, name } = systemPrincipal('utilities');
  const by = { subject, name, role: 'SYSTEM' } as const;
  let reminded = 0;
  for (let after: string | null = null; ; ) {
    const found: readonly JointSurvey[] = await needs.surveys.findUnreminded({ after, limit: 100 });
    for (const survey of found) if (await remind(needs, survey, by)) reminded += 1;
    after = found.at(-1)?.id ?? null;
    if (after === null) return reminded;
  }
}

async function remind(
  needs: Needs,
  survey: JointSurvey,
  by: { readonly subject: string; readonly name: string; readonly role: 'SYSTEM' },
): Promise<boolean> {
  const at = needs.now();
  const { remindOn, signBy } = requireDays(needs, survey);
  if (calendarDateOf(at) < remindOn || awaitedParticipants(survey).length === 0) return false;
  const reminded = remindOfSignatures(survey, { signBy, at, by });
  try {
    await needs.surveys.save({ survey: reminded, messages: [surveyEvent(reminded)], matters: [] });
    return true;
  } catch (cause) {
    // somebody signs at this moment: the next round looks again
    if (cause instanceof DomainError && cause.code === 'STALE_VERSION') return false;
    throw cause;
  }
}

function requireDays({ surveyDeadlines, calendar }: Needs, survey: JointSurvey): SignatureDays {
  const days = signatureDays(survey, surveyDeadlines, calendar);
  if (days === null) throw new TypeError('a survey that is held has a record');
  return days;
}
