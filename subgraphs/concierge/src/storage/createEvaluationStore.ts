import { and, desc, eq, inArray, isNull, lt, or, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { EvaluationStore, RecognitionFilter, RecognitionScope } from '../domain/aftercareStore.ts';
import { completions, evaluations, recognitionDecisions, recognitions } from './aftercareTables.ts';
import { groupedBy } from './groupedBy.ts';
import { inOrderOf } from './inOrderOf.ts';
import { isWithin } from './sqlConditions.ts';
import { people, stewardTerms, units } from './tables.ts';
import { toEvaluation, toRecognition } from './toAftercare.ts';

const countedShape = z.array(z.object({ person_id: z.string(), project_id: z.string() }));

/** Evaluations and what follows from them, in PostgreSQL. */
export function createEvaluationStore(db: Reader): EvaluationStore {
  const findByProjects = async (projectIds: readonly string[]) => {
    const rows = await db
      .select()
      .from(evaluations)
      .where(inArray(evaluations.projectId, [...projectIds]));
    return new Map(rows.map((row) => [row.projectId, toEvaluation(row)]));
  };
  return {
    async findEvaluations(projectIds) {
      const found = await findByProjects(projectIds);
      return projectIds.map((id) => found.get(id) ?? null);
    },
    async listCounted(personIds, minimumShare) {
      if (personIds.length === 0) return [];
      const ofPeople = sql`project_id in (select ${stewardTerms.projectId} from ${stewardTerms} where ${inArray(stewardTerms.personId, [...personIds])})`;
      const counted = countedShape.parse((await db.execute(countedQuery(ofPeople, minimumShare))).rows);
      const found = await findByProjects([...new Set(counted.map(({ project_id }) => project_id))]);
      return groupedBy(personIds, counted, ({ person_id }) => person_id).map((group) =>
        group.map(({ project_id }) => found.get(project_id) ?? null),
      );
    },
    async listCountedPeople(projectId, minimumShare) {
      const { rows } = await db.execute(countedQuery(sql`project_id = ${projectId}`, minimumShare));
      return countedShape.parse(rows).map(({ person_id }) => person_id);
    },
    async findRecognitions(ids, scope) {
      const rows = await selectRecognitions(db).where(
        and(inArray(recognitions.id, [...ids]), recognitionInScope(scope)),
      );
      const found = rows.map(({ row, decided }) => toRecognition(row, decided));
      return inOrderOf(ids, found, ({ id }) => id);
    },
    async listRecognitions(filter, scope, { first, after }) {
      const behind = after?.[0] === undefined ? [] : [lt(recognitions.id, after[0])];
      const rows = await selectRecognitions(db)
        .where(and(recognitionInScope(scope), ...conditionsOf(filter), ...behind))
        .orderBy(desc(recognitions.id))
        .limit(first + 1);
      return rows.map(({ row, decided }) => toRecognition(row, decided));
    },
  };
}

/**
 * Who has held each finished project for at least this share of the time it was held until it was finished; a project that was
 * held for no time at all counts for each who had it.
 */
function countedQuery(which: SQL, minimumShare: number): SQL {
  return sql`
    with held as (
      select project_id, person_id,
        sum(extract(epoch from least(coalesce(ended_at, finished_at), finished_at) - started_at)) as seconds
      from ${stewardTerms} join ${completions} using (project_id)
      where started_at <= finished_at and ${which}
      group by project_id, person_id
    )
    select person_id, project_id from held
    join (select project_id, sum(seconds) as seconds from held group by project_id) as total using (project_id)
    where held.seconds >= ${minimumShare}::numeric * total.seconds
    order by project_id`;
}

function selectRecognitions(db: Reader) {
  return db
    .select({ row: recognitions, decided: recognitionDecisions })
    .from(recognitions)
    .leftJoin(recognitionDecisions, eq(recognitionDecisions.recognitionId, recognitions.id));
}

function recognitionInScope({ regions, confirmedRegions, personId }: RecognitionScope): SQL {
  const own = personId === null ? [] : [eq(recognitions.personId, personId)];
  const toldOnceConfirmed = or(...confirmedRegions.map(ofRegion), ...own);
  const confirmed =
    toldOnceConfirmed === undefined ? [] : [and(eq(recognitionDecisions.isConfirmed, true), toldOnceConfirmed)];
  return or(...regions.map(ofRegion), ...confirmed) ?? sql`false`;
}

function ofRegion(region: string): SQL {
  return sql`exists (select 1 from ${people} join ${units} on ${units.id} = ${people.unitId} where ${people.id} = ${recognitions.personId} and ${isWithin(units.regionCode, region)})`;
}

function conditionsOf({ kind, status, personId, region }: RecognitionFilter) {
  return [
    ...(kind ? [eq(recognitions.kind, kind)] : []),
    ...(personId ? [eq(recognitions.personId, personId)] : []),
    ...(status === 'PROPOSED' ? [isNull(recognitionDecisions.recognitionId)] : []),
    ...(status === 'CONFIRMED' ? [eq(recognitionDecisions.isConfirmed, true)] : []),
    ...(status === 'DISMISSED' ? [eq(recognitionDecisions.isConfirmed, false)] : []),
    ...(region ? [ofRegion(region)] : []),
  ];
}
