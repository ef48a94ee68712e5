import { DomainError } from '@guanjia/kernel/DomainError';
import type { SurveyFinding, SurveyParticipant } from './jointSurvey.ts';
import { requireText, requireTexts } from './requireText.ts';

/**
 * The findings of one participant: one for each of its matters, or one of the site where it has none. What is not feasible
 * names everything that lacks at once.
 * @throws SURVEY_FINDING_INCOMPLETE naming the matters without one; BAD_INPUT
 */
export function checkSurveyFindings(
  { taskIds }: Pick<SurveyParticipant, 'taskIds'>,
  findings: readonly SurveyFinding[],
): readonly SurveyFinding[] {
  const expected: readonly (string | null)[] = taskIds.length === 0 ? [null] : taskIds;
  for (const [index, finding] of findings.entries()) {
    const field = `findings.${index}`;
    const isRepeated = findings.findIndex(({ taskId }) => taskId === finding.taskId) !== index;
    if (isRepeated || !expected.includes(finding.taskId)) {
      throw new DomainError('BAD_INPUT', { field: `${field}.matter`, value: finding.taskId, accepted: expected });
    }
    checkFinding(finding, field);
  }
  const missing = expected.filter((taskId) => !findings.some((finding) => finding.taskId === taskId));
  if (missing.length > 0) throw new DomainError('SURVEY_FINDING_INCOMPLETE', { field: 'findings', missing });
  return findings;
}

function checkFinding({ feasible, missing, opinion }: SurveyFinding, field: string): void {
  if (feasible && missing.length > 0) {
    throw new DomainError('BAD_INPUT', {
      field: `${field}.missing`,
      value: missing,
      accepted: 'nothing, where it is feasible',
    });
  }
  if (!feasible) requireTexts(missing, `${field}.missing`);
  if (opinion !== null) requireText(opinion, `${field}.opinion`);
}
