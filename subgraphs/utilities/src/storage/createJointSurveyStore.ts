import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import { regionPrefix } from '@guanjia/kernel/regions';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { and, asc, desc, eq, exists, gt, inArray, isNull, like, lt, lte, ne, or, sql } from '@guanjia/runtime/drizzle';
import type { Database, Reader, Transaction } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import { type SurveyClash, surveyClash } from '../domain/chooseSurveySlot.ts';
import { chosenSlot, type JointSurvey, type SurveySlot } from '../domain/jointSurvey.ts';
import type { JointSurveyStore } from '../domain/jointSurveyStore.ts';
import { holdsMatters } from '../domain/surveyStatus.ts';
import { toSurveys, writeSurvey } from './jointSurveyRows.ts';
import { jointSurveyMatters, jointSurveySeats, jointSurveys } from './surveyTables.ts';
import { outbox } from './tables.ts';
import { writeWithMessages } from './writeWithMessages.ts';

const seats = jointSurveySeats;

/** Joint surveys in PostgreSQL. The calendar gives the deadlines of the matters that a survey brings further. */
export function createJointSurveyStore({ db, transaction }: Database, calendar: WorkingDayCalendar): JointSurveyStore {
  return {
    async findByIds(ids) {
      const rows = await db
        .select()
        .from(jointSurveys)
        .where(inArray(jointSurveys.id, ids.filter(isId)));
      const byId = new Map((await toSurveys(db, rows)).map((survey) => [survey.id, survey]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    async findByProjects(projectIds, { before, limit, participants }) {
      const place = sql<number>`row_number() over (partition by ${jointSurveys.projectId} order by ${jointSurveys.id} desc)`;
      const ranked = db
        .select({ id: jointSurveys.id, place: place.as('place') })
        .from(jointSurveys)
        .where(
          and(
            inArray(jointSurveys.projectId, projectIds.filter(isId)),
            idBefore(before),
            participants === null ? undefined : exists(seatOf(db, participants)),
          ),
        )
        .as('ranked');
      const wanted = db.select({ id: ranked.id }).from(ranked).where(lte(ranked.place, limit));
      const rows = await db
        .select()
        .from(jointSurveys)
        .where(inArray(jointSurveys.id, wanted))
        .orderBy(desc(jointSurveys.id));
      const byProject = Map.groupBy(await toSurveys(db, rows), (survey) => survey.projectId);
      return projectIds.map((id) => byProject.get(id) ?? []);
    },
    async findByParticipant({ participant, regions, statuses, before, limit }) {
      const rows = await db
        .select()
        .from(jointSurveys)
        .where(
          and(
            exists(seatOf(db, [participant])),
            inRegions(regions),
            statuses.length === 0 ? undefined : inArray(jointSurveys.status, [...statuses]),
            idBefore(before),
          ),
        )
        .orderBy(desc(jointSurveys.id))
        .limit(limit);
      return toSurveys(db, rows);
    },
    async findForCalendar({ participant, regions, projectIds, since, limit }) {
      const rows = await db
        .select()
        .from(jointSurveys)
        .where(
          and(
            gt(jointSurveys.endsAt, since),
            projectIds === null ? undefined : inArray(jointSurveys.projectId, projectIds.filter(isId)),
            participant === null ? undefined : exists(seatOf(db, [participant])),
            inRegions(regions),
          ),
        )
        .orderBy(asc(jointSurveys.startsAt), asc(jointSurveys.id))
        .limit(limit);
      return toSurveys(db, rows);
    },
    async findUnfixed({ today, after, limit }) {
      const isUnfixed = and(eq(jointSurveys.status, 'CALLED'), lt(jointSurveys.answerBy, today));
      const rows = await db
        .select()
        .from(jointSurveys)
        .where(and(isUnfixed, after === null ? undefined : gt(jointSurveys.id, after)))
        .orderBy(asc(jointSurveys.id))
        .limit(limit);
      return toSurveys(db, rows);
    },
    async findUnreminded({ after, limit }) {
      const isUnreminded = and(eq(jointSurveys.status, 'HELD'), isNull(jointSurveys.remindedAt));
      const rows = await db
        .select()
        .from(jointSurveys)
        .where(and(isUnreminded, after === null ? undefined : gt(jointSurveys.id, after)))
        .orderBy(asc(jointSurveys.id))
        .limit(limit);
      return toSurveys(db, rows);
    },
    findClashes: (survey) => findClashes(db, survey),
    save: ({ survey, messages, matters }) =>
      transaction(async (tx) => {
        const saved = await writeWholeSurvey(tx, survey);
        await writeWithMessages(tx, matters, calendar);
        await appendOutbox(tx, { outbox }, messages);
        return saved;
      }),
  };
}

/** Writes the survey with its matters and seats in a transaction in progress. @throws STALE_VERSION, SURVEY_MATTER_TAKEN, SURVEY_PARTICIPANT_CLASH */
export async function writeWholeSurvey(tx: Transaction, survey: JointSurvey): Promise<JointSurvey> {
  if (survey.status === 'SCHEDULED') await requireFree(tx, survey);
  const saved = await writeSurvey(tx, survey);
  await bindMatters(tx, survey);
  await takeSeats(tx, survey);
  return saved;
}

function idBefore(before: string | null): SQL | undefined {
  return before === null ? undefined : lt(jointSurveys.id, before);
}

function seatOf(db: Reader, participants: readonly string[]) {
  const isOfSurvey = and(eq(seats.surveyId, jointSurveys.id), inArray(seats.participant, [...participants]));
  return db.select({ id: seats.surveyId }).from(seats).where(isOfSurvey);
}

/** No region at all matches nothing. */
function inRegions(regions: readonly string[] | null): SQL | undefined {
  if (regions === null) return undefined;
  return or(sql`false`, ...regions.map((region) => like(jointSurveys.regionCode, `${regionPrefix(region)}%`)));
}

async function findClashes(
  reader: Reader,
  { id, regionCode, participants, slots }: JointSurvey,
): Promise<SurveyClash[]> {
  const taken = await reader
    .select()
    .from(seats)
    .where(
      and(
        inArray(
          seats.participant,
          participants.map((one) => one.id),
        ),
        eq(seats.regionCode, regionCode),
        ne(seats.surveyId, id),
        or(sql`false`, ...slots.map((slot) => overlaps(slot))),
      ),
    );
  return slots.flatMap(({ startsAt, endsAt }, index) =>
    taken
      .filter(
        (seat) => seat.startsAt !== null && seat.endsAt !== null && seat.startsAt < endsAt && seat.endsAt > startsAt,
      )
      .map(({ participant, surveyId }) => ({ slot: index + 1, participant, surveyId })),
  );
}

function overlaps({ startsAt, endsAt }: SurveySlot): SQL | undefined {
  return and(lt(seats.startsAt, endsAt), gt(seats.endsAt, startsAt));
}

/** One survey of a region is fixed at a time, so that of two at the same moment the later sees the other's seats. */
async function requireFree(tx: Transaction, survey: JointSurvey): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`utilities.survey_seats:${survey.regionCode}`}))`);
  const clashes = (await findClashes(tx, survey)).filter(({ slot }) => slot === survey.chosen);
  if (clashes.length > 0) throw surveyClash(clashes);
}

async function bindMatters(tx: Transaction, survey: JointSurvey): Promise<void> {
  const { taskId, surveyId } = jointSurveyMatters;
  const bound = holdsMatters(survey.status);
  if (survey.version > 0) {
    if (!bound) await tx.update(jointSurveyMatters).set({ bound }).where(eq(surveyId, survey.id));
    return;
  }
  const ids = survey.participants.flatMap(({ taskIds }) => taskIds);
  const written = await tx
    .insert(jointSurveyMatters)
    .values(ids.map((id) => ({ surveyId: survey.id, taskId: id, bound })))
    .onConflictDoNothing()
    .returning({ taskId });
  const taken = ids.filter((id) => !written.some((row) => row.taskId === id));
  if (taken.length > 0) throw new DomainError('SURVEY_MATTER_TAKEN', { field: 'matterIds', value: taken });
}

async function takeSeats(tx: Transaction, survey: JointSurvey): Promise<void> {
  const { id: surveyId, regionCode } = survey;
  const slot = survey.status === 'CANCELLED' ? null : chosenSlot(survey);
  const times = { startsAt: slot?.startsAt ?? null, endsAt: slot?.endsAt ?? null };
  if (survey.version > 0) {
    await tx.update(seats).set(times).where(eq(seats.surveyId, surveyId));
    return;
  }
  await tx
    .insert(seats)
    .values(survey.participants.map(({ id }) => ({ surveyId, participant: id, regionCode, ...times })));
}
