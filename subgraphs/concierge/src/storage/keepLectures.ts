import { and, eq, sql } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { Changes } from '../domain/changes.ts';
import type { Lecture } from '../domain/lecture.ts';
import { keepRevisions } from './keepRevisions.ts';
import { lectureQuestions, lectures } from './lectureTables.ts';

/** Writes lectures with what was asked. @throws STALE_VERSION */
export async function keepLectures(tx: Transaction, revisions: Changes['lectures']): Promise<void> {
  await keepRevisions(revisions, {
    insert: (records) =>
      tx.insert(lectures).values(records.map(toRow)).onConflictDoNothing().returning({ id: lectures.id }),
    update: (record, readVersion) =>
      tx
        .update(lectures)
        .set(toRow(record))
        .where(and(eq(lectures.id, record.id), eq(lectures.version, readVersion)))
        .returning({ id: lectures.id }),
  });
  const rows = revisions.flatMap(({ record: { id: lectureId, questions } }) =>
    questions.map((question, position) => ({ ...question, lectureId, position })),
  );
  if (rows.length === 0) return;
  const set = { entryId: sql`excluded.entry_id` };
  await tx.insert(lectureQuestions).values(rows).onConflictDoUpdate({ target: lectureQuestions.id, set });
}

function toRow({ questions: _questions, ...row }: Lecture): typeof lectures.$inferInsert {
  return { ...row, lecturerIds: [...row.lecturerIds], entryIds: [...row.entryIds] };
}
