import type { OutboxMessage } from '@guanjia/kernel/messages';
import { announce } from './announce.ts';
import { chosenSlot, type JointSurvey } from './jointSurvey.ts';
import type { Label } from './label.ts';
import type { SurveyAction } from './surveyStatus.ts';

interface Announcement {
  readonly type: string;
  readonly summary: Label;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What the parties are told of a survey's last step (U5). */
export function surveyEvent(survey: JointSurvey): OutboxMessage {
  const last = survey.steps.at(-1);
  if (last === undefined) throw new TypeError('a survey has at least the step it was called by');
  const { type, summary, data } = announcements[last.action](survey);
  return announce({
    type,
    summary,
    visibility: 'PARTIES',
    at: last.at,
    by: last.by,
    projectId: survey.projectId,
    entity: { typename: 'JointSurvey', id: survey.id },
    data: { surveyId: survey.id, status: survey.status, ...data },
  });
}

const announcements: Record<SurveyAction, (survey: JointSurvey) => Announcement> = {
  call: (survey) => ({
    type: 'utilities.jointSurveyCalled',
    summary: {
      en: `A joint survey of ${survey.participants.length} participants is called.`,
      zh: `已召集联合踏勘，参加单位 ${survey.participants.length} 家。`,
    },
    data: { ...called(survey), throughTrainBookingId: survey.throughTrainBookingId },
  }),
  repropose: (survey) => ({
    type: 'utilities.jointSurveyReproposed',
    summary: { en: 'Other slots are proposed for the joint survey.', zh: '联合踏勘已另行提出时段。' },
    data: { ...called(survey), reason: detailOf(survey, 'reason') },
  }),
  answer: (survey) => ({
    type: 'utilities.jointSurveyAnswered',
    summary: { en: 'A participant of the joint survey has answered.', zh: '联合踏勘参加单位已答复时段。' },
    data: { participant: detailOf(survey, 'participant'), slots: detailOf(survey, 'slots') },
  }),
  fix: (survey) => ({
    type: 'utilities.jointSurveyScheduled',
    summary: { en: 'The joint survey is scheduled.', zh: '联合踏勘时段已确定。' },
    data: {
      startsAt: chosenSlot(survey)?.startsAt.toISOString(),
      endsAt: chosenSlot(survey)?.endsAt.toISOString(),
      participants: survey.participants.map(({ id }) => id),
      throughTrainBookingId: survey.throughTrainBookingId,
    },
  }),
  record: (survey) => ({
    type: 'utilities.jointSurveyHeld',
    summary: { en: 'The joint survey was held; the participants sign.', zh: '联合踏勘已开展，待各单位签认。' },
    data: {
      surveyedOn: survey.record?.surveyedOn,
      came: survey.participants.filter(({ came }) => came === true).map(({ id }) => id),
      absent: survey.participants.filter(({ came }) => came === false).map(({ id }) => id),
    },
  }),
  sign: (survey) => ({
    type: 'utilities.jointSurveySigned',
    summary: { en: 'A participant has signed its part of the joint survey.', zh: '联合踏勘参加单位已签认。' },
    data: { participant: detailOf(survey, 'participant'), feasible: detailOf(survey, 'feasible') },
  }),
  complete: (survey) => ({
    type: 'utilities.jointSurveyCompleted',
    summary: { en: 'All who came to the joint survey have signed.', zh: '联合踏勘已全部签认完成。' },
    data: { matterTaskIds: detailOf(survey, 'matterTaskIds') },
  }),
  remind: (survey) => ({
    type: 'utilities.jointSurveySignatureReminded',
    summary: {
      en: 'Signatures of the joint survey are still awaited.',
      zh: `联合踏勘记录尚待签认，截止日期${String(detailOf(survey, 'signBy'))}。`,
    },
    data: { participants: detailOf(survey, 'participants'), signBy: detailOf(survey, 'signBy') },
  }),
  close: (survey) => {
    const unsigned = survey.participants.filter(({ notSigned }) => notSigned !== null);
    return {
      type: 'utilities.jointSurveyClosed',
      summary: {
        en: `The joint survey is closed; not signed by ${unsigned.map(({ name }) => name.en).join(', ')}.`,
        zh: `联合踏勘已缺签结束，未签认单位：${unsigned.map(({ name }) => name.zh).join('、')}。`,
      },
      data: {
        unsigned: unsigned.map(({ id, notSigned }) => ({ participant: id, reason: notSigned?.reason })),
        matterTaskIds: unsigned.flatMap(({ taskIds }) => taskIds),
      },
    };
  },
  cancel: (survey) => ({
    type: 'utilities.jointSurveyCancelled',
    summary: { en: 'The joint survey is cancelled.', zh: '联合踏勘已取消。' },
    data: { reason: detailOf(survey, 'reason') },
  }),
};

function called({ participants, slots, answerBy }: JointSurvey): Readonly<Record<string, unknown>> {
  return {
    participants: participants.map(({ id }) => id),
    matterTaskIds: participants.flatMap(({ taskIds }) => taskIds),
    slots: slots.map(({ startsAt, endsAt }) => ({ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() })),
    answerBy,
  };
}

function detailOf({ steps }: JointSurvey, key: string): unknown {
  return steps.at(-1)?.detail[key];
}
