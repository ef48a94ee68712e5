import type { StoredEvent } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';

/** An event of approval about a project, as the feed brings it; `gseq` is its place among all. */
export function someSign(
  { projectId }: Pick<ProjectFacts, 'projectId'>,
  type: string,
  {
    gseq,
    data = {},
    time = '2026-03-09T01:00:00.000Z',
  }: { gseq: number; data?: Record<string, unknown>; time?: string },
): StoredEvent {
  return {
    id: newId(),
    type: `approval.${type}`,
    projectId,
    time,
    entity: { typename: 'Entity', id: newId() },
    visibility: 'PUBLIC',
    actor: { subject: 'approver', name: '审批员' },
    summary: { en: 'Something.', zh: '某事' },
    data,
    seq: gseq,
    gseq,
    source: 'approval',
  };
}

/** A roadmap with so many items. */
export function someRoadmap(project: Pick<ProjectFacts, 'projectId'>, gseq: number, items: number): StoredEvent {
  const data = {
    roadmapId: newId(),
    version: 1,
    cause: 'REQUESTED',
    criticalPathWorkingDays: 60,
    plannedFinish: '2026-12-01',
    provisional: false,
    items,
    leftOut: 3,
  };
  return someSign(project, 'roadmapPlanned', { gseq, data });
}

/** An application that was accepted. */
export function someAcceptance(project: Pick<ProjectFacts, 'projectId'>, gseq: number, effect?: string): StoredEvent {
  const data = {
    applicationId: newId(),
    itemCode: 'A-1',
    itemName: { en: 'Item', zh: '事项' },
    agency: 'DEVELOPMENT_REFORM',
    status: 'ACCEPTED',
    deadline: null,
    ...(effect === undefined ? {} : { effect }),
  };
  return someSign(project, 'applicationAccepted', { gseq, data });
}
