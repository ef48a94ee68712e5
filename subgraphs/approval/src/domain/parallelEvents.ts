import type { DomainEvent, OutboxMessage } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { Application } from './application.ts';
import type { Occasion } from './applyCommand.ts';
import type { Label } from './label.ts';
import type { ParallelApplication } from './parallelApplication.ts';

/** Announces that several items were submitted as one (A7). */
export function parallelApplicationSubmitted(
  parallel: ParallelApplication,
  applications: readonly Application[],
): OutboxMessage {
  const { materials, formId, submittedAt: at, submittedBy: by } = parallel;
  const summary = {
    en: `${applications.length} items were applied for as one.`,
    zh: `并联申请${applications.length}个事项：${namesOf(applications)}。`,
  };
  const data = { applications: partsOf(applications), materials: [...materials], formId };
  return parallelEvent({
    type: 'approval.parallelApplicationSubmitted',
    parallel,
    occasion: { at, by },
    summary,
    data,
  });
}

/** Announces that what was still open of an instance was taken back at once. */
export function parallelApplicationWithdrawn(
  parallel: ParallelApplication,
  {
    withdrawn,
    reason,
    occasion,
  }: {
    readonly withdrawn: readonly Application[];
    readonly reason: string | null;
    readonly occasion: Occasion;
  },
): OutboxMessage {
  const summary = {
    en: `${withdrawn.length} items of a parallel application were withdrawn.`,
    zh: `撤回并联申请中的${withdrawn.length}个事项：${namesOf(withdrawn)}。`,
  };
  const data = { applications: partsOf(withdrawn), reason };
  return parallelEvent({ type: 'approval.parallelApplicationWithdrawn', parallel, occasion, summary, data });
}

function partsOf(applications: readonly Application[]) {
  return applications.map(({ id, item }) => ({ applicationId: id, itemCode: item.code, agency: item.agency }));
}

function namesOf(applications: readonly Application[]): string {
  return applications.map(({ item }) => item.name.zh).join('、');
}

interface Announcement {
  readonly type: string;
  readonly parallel: ParallelApplication;
  readonly occasion: Occasion;
  readonly summary: Label;
  readonly data: DomainEvent['data'];
}

function parallelEvent({ type, parallel, occasion, summary, data }: Announcement): OutboxMessage {
  const { id, projectId } = parallel;
  const event = {
    id: newId(),
    type,
    projectId,
    time: occasion.at.toISOString(),
    entity: { typename: 'ParallelApplication', id },
    visibility: 'PARTIES',
    actor: occasion.by,
    summary,
    data: { parallelApplicationId: id, ...data },
  } as const;
  return { kind: 'event', event };
}
