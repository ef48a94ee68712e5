import { inArray, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { AnyColumn } from 'drizzle-orm';
import { z } from 'zod';
import { type FileSuggestion, fileDocumentTypes, fileEntryKinds } from '../domain/serviceFile.ts';
import { evaluations, serviceVisits } from './aftercareTables.ts';
import { agreements } from './agreementTables.ts';
import { groupedBy } from './groupedBy.ts';
import { enterprisePlans } from './ladderTables.ts';
import { meetingItems, meetings } from './meetingTables.ts';
import { problems } from './tables.ts';

const most = 500;
const rowsShape = z.array(
  z.object({
    project_id: z.string(),
    kind: z.enum(fileEntryKinds),
    type: z.enum(fileDocumentTypes),
    id: z.string(),
    title: z.string(),
  }),
);

/** What this department keeps of each project that is done and belongs in its file, by kind and id, up to 500. */
export async function listFileDocuments(db: Reader, projectIds: readonly string[]): Promise<FileSuggestion[][]> {
  const asked = (column: AnyColumn) => inArray(column, [...projectIds]);
  const { rows } = await db.execute(sql`
    with known (project_id, kind, type, id, title) as (
      select project_id, 'AGREEMENT', 'ServiceAgreement', id::text, '帮办代办服务协议' from ${agreements}
      where ${asked(agreements.projectId)} and status in ('SIGNED', 'COMPLETED', 'TERMINATED')
      union all
      select project_id, 'ENTERPRISE_PLAN', 'EnterprisePlan', id::text, title from ${enterprisePlans}
      where ${asked(enterprisePlans.projectId)}
      union all
      select distinct ${meetingItems.projectId}, 'MEETING_MINUTES', 'Meeting', ${meetings.id}::text, ${meetings.title}
      from ${meetings} join ${meetingItems} on ${meetingItems.meetingId} = ${meetings.id}
      where ${asked(meetingItems.projectId)} and ${meetings.status} = 'MINUTED'
      union all
      select project_id, 'PROBLEM_RECORD', 'Problem', id::text, title from ${problems}
      where ${asked(problems.projectId)} and status = 'CLOSED'
      union all
      select project_id, 'VISIT_RECORD', 'ServiceVisit', id::text, reason from ${serviceVisits}
      where ${asked(serviceVisits.projectId)} and paid_on is not null
      union all
      select project_id, 'EVALUATION', 'ServiceEvaluation', id::text, '项目单位评价' from ${evaluations}
      where ${asked(evaluations.projectId)}
    ), ranked as (
      select *, row_number() over (partition by project_id order by kind, id) as rank from known
    )
    select project_id, kind, type, id, title from ranked where rank <= ${most} order by project_id, rank`);
  const known = groupedBy(projectIds, rowsShape.parse(rows), ({ project_id }) => project_id);
  return known.map((group) =>
    group.map(({ kind, type, id, title }): FileSuggestion => ({ kind, title, document: { type, id } })),
  );
}
