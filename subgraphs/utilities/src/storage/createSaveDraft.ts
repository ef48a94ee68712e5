import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { SaveDraft } from '../domain/draft.ts';
import { writeWholeSurvey } from './createJointSurveyStore.ts';
import { insertApplications } from './jointApplicationRows.ts';
import { writeTasks } from './matterTaskRows.ts';
import { inbox, outbox, receipts } from './tables.ts';

/** Drafts into PostgreSQL, each in one transaction and a handful of statements. */
export function createSaveDraft({ transaction }: Database, calendar: WorkingDayCalendar): SaveDraft {
  return (draft) =>
    transaction(async (tx) => {
      await insertApplications(tx, draft.applications.map(asNew));
      await writeTasks(tx, draft.tasks.map(asNew), calendar);
      for (const survey of draft.surveys) await writeWholeSurvey(tx, asNew(survey));
      if (draft.receipts.length > 0) {
        await tx.insert(inbox).values(draft.receipts.map(({ legId }) => ({ messageId: legId })));
        await tx.insert(receipts).values([...draft.receipts]);
      }
      await appendOutbox(tx, { outbox }, draft.messages);
    });
}

function asNew<Versioned extends { readonly version: number }>(entity: Versioned): Versioned {
  return { ...entity, version: 0 };
}
