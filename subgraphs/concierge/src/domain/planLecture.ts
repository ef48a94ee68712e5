import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { isWithinRegion, requireRegion } from '@guanjia/kernel/regions';
import { absenceOn } from './absenceOn.ts';
import { announce } from './announce.ts';
import { type Changes, revise } from './changes.ts';
import { type Lecture, type LectureMaterial, type LectureQuestion, lectureTransitions } from './lecture.ts';
import type { Occasion } from './occasion.ts';
import type { Person } from './person.ts';
import { policyFields } from './policyFields.ts';
import { requireImpersonal } from './requireImpersonal.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';

export type NewLecture = Pick<
  Lecture,
  | 'id'
  | 'topic'
  | 'field'
  | 'regionCode'
  | 'form'
  | 'place'
  | 'startsAt'
  | 'endsAt'
  | 'audience'
  | 'projectId'
  | 'materials'
  | 'entryIds'
>;

type Decided = Partial<Changes> & { lecture: Lecture };

/** One that was not planned is entered so many days after at the latest. */
export const latestEntryDays = 31;
const mostLecturers = 10;
const mostMaterials = 20;
const mostEntries = 50;
const mostQuestions = 50;
const mostPeople = 100_000;
const longestMs = 86_400_000;
const sha256Shape = /^[0-9a-f]{64}$/;

/**
 * Plans a lecture, or enters one of the last days.
 * @throws LECTURER_UNFIT for one who is no policy lecturer of that field and region; PERSON_ABSENT; DATES_OUT_OF_ORDER;
 * REGION_UNKNOWN, BAD_INPUT
 */
export function planLecture(occasion: Occasion, asked: NewLecture, lecturers: readonly Person[]): Decided {
  const lecture: Lecture = {
    ...asked,
    topic: requireText(asked.topic, 'topic', 200),
    regionCode: requireRegion(asked.regionCode, 'regionCode'),
    ...requirePlace(asked),
    ...requireTimes(occasion.at, asked),
    materials: requireMaterials(asked.materials),
    entryIds: requireFew(asked.entryIds, 'entryIds', mostEntries),
    lecturerIds: requireLecturers(asked, lecturers),
    status: 'PLANNED',
    plannedAt: occasion.at,
    plannedBy: occasion.actor,
    attended: null,
    note: null,
    questions: [],
    cancelReason: null,
    version: 1,
  };
  return {
    lecture,
    lectures: [{ record: lecture, readVersion: 0 }],
    messages: told(occasion, lecture, 'lecturePlanned'),
  };
}

/** Records that a lecture was held, who came and what was asked. @throws LECTURE_NOT_BEGUN, PERSONAL_DATA, BAD_INPUT */
export function holdLecture(
  occasion: Occasion,
  lecture: Lecture,
  asked: { readonly attended: number; readonly note: string | null; readonly questions: readonly string[] },
): Decided {
  const status = requireStep('Lecture', lectureTransitions[lecture.status], lecture.status, 'hold');
  const begins = lecture.startsAt.toISOString();
  if (occasion.at < lecture.startsAt)
    throw new DomainError('LECTURE_NOT_BEGUN', {
      field: 'lectureId',
      value: occasion.at.toISOString(),
      accepted: begins,
    });
  const { attended } = asked;
  if (!Number.isInteger(attended) || attended < 0 || attended > mostPeople)
    throw new DomainError('BAD_INPUT', { field: 'attended', value: attended, accepted: `0 to ${mostPeople}` });
  const questions = requireFew(asked.questions, 'questions', mostQuestions).map(
    (text): LectureQuestion => ({
      id: occasion.nextId(),
      text: requireImpersonal(requireText(text, 'questions', 1000), 'questions', null),
      entryId: null,
    }),
  );
  const note = asked.note === null ? null : requireText(asked.note, 'note', 2000);
  const revision = revise(lecture, { status, attended, note, questions });
  return {
    lecture: revision.record,
    lectures: [revision],
    messages: told(occasion, revision.record, 'lectureHeld'),
  };
}

/** Calls a lecture off that was not held, with the reason. */
export function cancelLecture(occasion: Occasion, lecture: Lecture, why: string): Decided {
  const status = requireStep('Lecture', lectureTransitions[lecture.status], lecture.status, 'cancel');
  const revision = revise(lecture, { status, cancelReason: requireText(why, 'reason', 1000) });
  return {
    lecture: revision.record,
    lectures: [revision],
    messages: told(occasion, revision.record, 'lectureCancelled'),
  };
}

/** Says of a question of a lecture which entry of the knowledge base it became. @throws KNOWLEDGE_TAKEN_OVER */
export function answerLectureQuestion(lecture: Lecture, question: LectureQuestion, entryId: string): Decided {
  if (question.entryId !== null)
    throw new DomainError('KNOWLEDGE_TAKEN_OVER', { field: 'questionId', value: question.entryId });
  const questions = lecture.questions.map((one) => (one.id === question.id ? { ...one, entryId } : one));
  const revision = revise(lecture, { questions });
  return { lecture: revision.record, lectures: [revision] };
}

function requirePlace({ form, place, projectId }: NewLecture): Pick<Lecture, 'place'> {
  if (form === 'ON_BUS' && projectId === null)
    throw new DomainError('BAD_INPUT', { field: 'projectId', value: null, accepted: 'the project the bus goes to' });
  if (place === null && form === 'ONLINE') return { place };
  return { place: requireText(place ?? '', 'place', 200) };
}

function requireTimes(at: Date, { startsAt, endsAt }: NewLecture): Pick<Lecture, 'startsAt' | 'endsAt'> {
  const earliest = new Date(at.getTime() - latestEntryDays * 86_400_000);
  if (startsAt < earliest)
    throw new DomainError('DATES_OUT_OF_ORDER', {
      field: 'startsAt',
      value: startsAt.toISOString(),
      accepted: `from ${earliest.toISOString()} on`,
    });
  const lasts = endsAt.getTime() - startsAt.getTime();
  if (lasts > 0 && lasts <= longestMs) return { startsAt, endsAt };
  const accepted = 'after startsAt, within a day';
  throw new DomainError('DATES_OUT_OF_ORDER', { field: 'endsAt', value: endsAt.toISOString(), accepted });
}

function requireMaterials(materials: readonly LectureMaterial[]): readonly LectureMaterial[] {
  return requireFew(materials, 'materials', mostMaterials).map(({ sha256, name }) => {
    if (sha256Shape.test(sha256)) return { sha256, name: requireText(name, 'materials.name', 200) };
    throw new DomainError('BAD_INPUT', {
      field: 'materials.sha256',
      value: sha256.slice(0, 100),
      accepted: 'a SHA-256 in small hex letters',
    });
  });
}

function requireFew<Value>(values: readonly Value[], field: string, most: number): readonly Value[] {
  const distinct = [...new Set(values)];
  if (distinct.length <= most) return distinct;
  throw new DomainError('BAD_INPUT', { field, value: distinct.length, accepted: `0 to ${most}` });
}

function requireLecturers(
  { field, regionCode, startsAt }: Pick<Lecture, 'field' | 'regionCode' | 'startsAt'>,
  lecturers: readonly Person[],
): readonly string[] {
  const ids = [...new Set(lecturers.map(({ id }) => id))];
  if (ids.length === 0 || ids.length > mostLecturers)
    throw new DomainError('BAD_INPUT', { field: 'lecturerIds', value: ids.length, accepted: `1 to ${mostLecturers}` });
  const day = calendarDateOf(startsAt);
  for (const person of lecturers) {
    if (!mayLecture(person, { field, regionCode }))
      throw new DomainError('LECTURER_UNFIT', {
        field: 'lecturerIds',
        value: person.id,
        accepted: `a holder of the role POLICY_LECTURER (审批政策宣讲员) for ${field} whose scope covers ${regionCode}`,
      });
    if (absenceOn(person, day) !== null)
      throw new DomainError('PERSON_ABSENT', { field: 'lecturerIds', value: person.id, accepted: 'somebody on duty' });
  }
  return ids;
}

function mayLecture({ holdings }: Person, { field, regionCode }: Pick<Lecture, 'field' | 'regionCode'>): boolean {
  return holdings.some(
    ({ role, revokedAt, scope }) =>
      role === 'POLICY_LECTURER' &&
      revokedAt === null &&
      scope.fields.includes(field) &&
      scope.regions.some((region) => isWithinRegion(regionCode, region)),
  );
}

const words = {
  lecturePlanned: { en: 'Policy lecture planned', zh: '安排政策宣讲' },
  lectureHeld: { en: 'Policy lecture held', zh: '开展政策宣讲' },
  lectureCancelled: { en: 'Policy lecture called off', zh: '取消政策宣讲' },
} as const;

/** A lecture for no project is in no project's log. */
function told(
  occasion: Occasion,
  { id, projectId, topic, field, startsAt }: Lecture,
  type: keyof typeof words,
): Changes['messages'] {
  if (projectId === null) return [];
  const message = announce(occasion, type, {
    projectId,
    entity: { typename: 'Lecture', id },
    visibility: 'PARTIES',
    summary: {
      en: `${words[type].en}: ${topic}.`,
      zh: `${words[type].zh}：${topic}（${policyFields[field].zh}）`,
    },
    data: { lectureId: id, field, startsAt: startsAt.toISOString() },
  });
  return [message];
}
