import { DomainError } from '@guanjia/kernel/DomainError';
import { announce } from './announce.ts';
import type { Changes } from './changes.ts';
import type { Completion } from './completion.ts';
import type { Evaluation, Marks } from './evaluation.ts';
import type { Occasion } from './occasion.ts';
import { requireText } from './requireText.ts';

const longestText = 2000;

export interface EvaluationAsked extends Marks {
  readonly projectId: string;
  readonly text: string | null;
}

/**
 * Takes the owner's one evaluation of a finished project (一项目一评价, S1). It is final.
 * @throws PROJECT_NOT_FINISHED, PROJECT_NOT_SERVED, ALREADY_EVALUATED, MARK_OUT_OF_RANGE, BAD_INPUT for the text
 */
export function giveEvaluation(
  occasion: Occasion,
  { projectId, text, ...marks }: EvaluationAsked,
  { completion, given }: { readonly completion: Completion | null; readonly given: Evaluation | null },
): Partial<Changes> & { evaluation: Evaluation } {
  if (completion === null) throw new DomainError('PROJECT_NOT_FINISHED', { field: 'projectId', value: projectId });
  if (!completion.isServed) throw new DomainError('PROJECT_NOT_SERVED', { field: 'projectId', value: projectId });
  if (given !== null) throw new DomainError('ALREADY_EVALUATED', { field: 'projectId', value: projectId });
  const evaluation: Evaluation = {
    id: occasion.nextId(),
    projectId,
    efficiency: requireMark(marks.efficiency, 'efficiency'),
    attitude: requireMark(marks.attitude, 'attitude'),
    integrity: requireMark(marks.integrity, 'integrity'),
    text: text === null ? null : requireText(text, 'text', longestText),
    madeAt: occasion.at,
    madeBy: occasion.actor,
  };
  // neither marks nor text: what an owner says is for the office, not for the project's log
  const message = announce(occasion, 'projectEvaluated', {
    projectId,
    entity: { typename: 'Project', id: projectId },
    visibility: 'PARTIES',
    summary: { en: 'The owner has evaluated the service.', zh: '项目单位已评价帮办代办服务' },
    data: { evaluationId: evaluation.id, completionId: completion.id },
  });
  return { evaluation, aftercare: [{ kind: 'EVALUATION', evaluation }], messages: [message] };
}

function requireMark(mark: number, field: string): number {
  if (Number.isInteger(mark) && mark >= 1 && mark <= 5) return mark;
  throw new DomainError('MARK_OUT_OF_RANGE', { field, value: mark, accepted: '1 to 5' });
}
