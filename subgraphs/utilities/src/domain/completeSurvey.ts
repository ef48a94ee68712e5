import type { Actor } from './actor.ts';
import { chosenSlot, type JointSurvey, type SurveyFinding, type SurveyParticipant } from './jointSurvey.ts';
import type { MatterTask, MatterWork } from './matterTask.ts';
import { takeMatterStep } from './takeMatterStep.ts';

/** A matter after its survey, and the work that brought it there. */
export interface SurveyedMatter {
  readonly task: MatterTask;
  readonly work: MatterWork;
}

/** Whether all who came have signed their parts. */
export function isWhollySigned({ participants }: Pick<JointSurvey, 'participants'>): boolean {
  return participants.every(({ came, signature }) => came !== true || signature !== null);
}

/** The matters of the participants who have signed, by their ids. */
export function signedMatters({ participants }: Pick<JointSurvey, 'participants'>): readonly string[] {
  return participants.flatMap(({ signature, taskIds }) => (signature === null ? [] : taskIds));
}

/**
 * The matters that the signatures so far bring to 联合踏勘: those of the participants who have signed. One that is there already,
 * went on by itself meanwhile, or was withdrawn, stays where it is.
 */
export function surveyedMatters(
  survey: JointSurvey,
  tasks: readonly MatterTask[],
  { at }: { readonly at: Date },
): readonly SurveyedMatter[] {
  const names = survey.participants.filter(({ came }) => came === true).map(({ name }) => name.zh);
  return survey.participants.flatMap((participant) =>
    tasks.flatMap((task) => surveyed(survey, participant, { task, participants: names, at }) ?? []),
  );
}

function surveyed(
  survey: JointSurvey,
  { signature }: SurveyParticipant,
  { task, participants, at }: { task: MatterTask; participants: readonly string[]; at: Date },
): SurveyedMatter | null {
  const finding = signature?.findings.find(({ taskId }) => taskId === task.id);
  if (!signature || !finding || !survey.record || task.status !== 'ACCEPTED' || chosenSlot(survey) === null)
    return null;
  const { surveyedOn } = survey.record;
  const work = { action: 'survey', surveyedOn, participants, findings: wordsOf(finding) } as const;
  const by: Actor = signature.by;
  return { task: takeMatterStep(task, work, { by, at }), work };
}

function wordsOf({ feasible, missing, opinion }: SurveyFinding): string {
  const verdict = feasible ? '现场具备接入条件。' : `现场尚缺：${missing.join('；')}。`;
  return opinion === null ? verdict : `${verdict}${opinion}`;
}
