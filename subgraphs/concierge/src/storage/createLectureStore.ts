import { and, arrayContains, asc, desc, eq, gte, inArray, isNull, lt, or, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import { z } from 'zod';
import { type Lecture, lectureAudiences, lectureForms, lectureStatuses } from '../domain/lecture.ts';
import type { LectureDivision, LectureFilter, LectureStore } from '../domain/lectureStore.ts';
import { policyFields } from '../domain/policyFields.ts';
import type { ReadScope } from '../domain/readScope.ts';
import { groupedBy } from './groupedBy.ts';
import { inOrderOf } from './inOrderOf.ts';
import { jsonShapes } from './jsonShapes.ts';
import { keyOf } from './keyOf.ts';
import { lectureQuestions, lectures } from './lectureTables.ts';
import { projectInScope } from './projectInScope.ts';
import { isWithin } from './sqlConditions.ts';

const shape = z.object({
  field: keyOf(policyFields),
  form: keyOf(lectureForms),
  audience: keyOf(lectureAudiences),
  status: z.enum(lectureStatuses),
  plannedBy: jsonShapes.actor,
  materials: z.array(z.object({ sha256: z.string(), name: z.string() })),
});

/** Policy lectures in PostgreSQL. */
export function createLectureStore(db: Reader): LectureStore {
  return {
    async findLectures(ids, scope) {
      const rows = await db
        .select()
        .from(lectures)
        .where(and(inArray(lectures.id, [...ids]), lectureInScope(scope)));
      return inOrderOf(ids, await withQuestions(db, rows), ({ id }) => id);
    },
    async listLectures(filter, scope, { first, after }) {
      const behind = after?.[0] === undefined ? undefined : lt(lectures.id, after[0]);
      const rows = await db
        .select()
        .from(lectures)
        .where(and(lectureInScope(scope), ...conditionsOf(filter), behind))
        .orderBy(desc(lectures.id))
        .limit(first + 1);
      return withQuestions(db, rows);
    },
    async findOfQuestion(questionId) {
      const ofQuestion = db
        .select({ id: lectureQuestions.lectureId })
        .from(lectureQuestions)
        .where(eq(lectureQuestions.id, questionId));
      const rows = await db.select().from(lectures).where(inArray(lectures.id, ofQuestion));
      const [lecture] = await withQuestions(db, rows);
      return lecture ?? null;
    },
    async listFigures({ from, until, regions, by }, { first, after }) {
      const key = keyColumn[by];
      const count = (condition: SQL) => sql<number>`count(*) filter (where ${condition})`.mapWith(Number);
      const within = regions && (or(...regions.map((region) => isWithin(lectures.regionCode, region))) ?? sql`false`);
      const figures = db
        .select({
          key: sql<string>`${key}`.as('key'),
          status: lectures.status,
          attended: lectures.attended,
        })
        .from(lectures)
        .where(and(gte(lectures.startsAt, from), lt(lectures.startsAt, until), ...(within === null ? [] : [within])))
        .as('figures');
      const has = (status: string) => count(eq(figures.status, status));
      const behind = after?.[0] === undefined ? undefined : sql`${figures.key} > ${after[0]}`;
      return db
        .select({
          key: figures.key,
          planned: has('PLANNED'),
          held: has('HELD'),
          cancelled: has('CANCELLED'),
          attended: sql<number>`coalesce(sum(${figures.attended}), 0)`.mapWith(Number),
        })
        .from(figures)
        .where(behind)
        .groupBy(figures.key)
        .orderBy(asc(figures.key))
        .limit(first + 1);
    },
  };
}

const keyColumn: Readonly<Record<LectureDivision, SQL>> = {
  REGION: sql`${lectures.regionCode} collate "C"`,
  LECTURER: sql`unnest(${lectures.lecturerIds})::text collate "C"`,
  FIELD: sql`${lectures.field} collate "C"`,
};

/** Everybody who may read lectures reads those for no project. */
function lectureInScope(scope: ReadScope): SQL | undefined {
  const ofProject = projectInScope(lectures.projectId, scope);
  return ofProject === undefined ? undefined : or(isNull(lectures.projectId), ofProject);
}

function conditionsOf({ status, field, region, personId, projectId, from, until }: LectureFilter): SQL[] {
  return [
    ...(status ? [eq(lectures.status, status)] : []),
    ...(field ? [eq(lectures.field, field)] : []),
    ...(region ? [isWithin(lectures.regionCode, region)] : []),
    ...(personId ? [arrayContains(lectures.lecturerIds, [personId])] : []),
    ...(projectId ? [eq(lectures.projectId, projectId)] : []),
    ...(from ? [gte(lectures.startsAt, from)] : []),
    ...(until ? [lt(lectures.startsAt, until)] : []),
  ];
}

async function withQuestions(db: Reader, rows: readonly (typeof lectures.$inferSelect)[]): Promise<Lecture[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const asked = await db
    .select()
    .from(lectureQuestions)
    .where(inArray(lectureQuestions.lectureId, ids))
    .orderBy(asc(lectureQuestions.position));
  const questionsOf = groupedBy(ids, asked, ({ lectureId }) => lectureId);
  return rows.map((row, index) => ({
    ...row,
    ...shape.parse(row),
    questions: (questionsOf[index] ?? []).map(({ id, text, entryId }) => ({ id, text, entryId })),
  }));
}
