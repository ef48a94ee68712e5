import type { Actor } from '@guanjia/kernel/actor';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import { planRoadmap, type RoadmapQuestion } from './planRoadmap.ts';
import { type Roadmap, type RoadmapCause, roadmapCauses } from './roadmap.ts';

/** Why, when and by whom a version is planned, and which one it follows. */
export interface RoadmapOccasion {
  readonly projectId: string;
  readonly previous: Pick<Roadmap, 'version'> | null;
  readonly cause: RoadmapCause;
  readonly at: Date;
  readonly by: Actor;
}

/** The next version of a project's roadmap, and the event that announces it. */
export function nextRoadmap(
  question: RoadmapQuestion,
  { projectId, previous, cause, at, by }: RoadmapOccasion,
): { readonly roadmap: Roadmap; readonly message: OutboxMessage } {
  const version = (previous?.version ?? 0) + 1;
  const roadmap = { id: newId(), projectId, version, cause, plannedAt: at, plannedBy: by, ...planRoadmap(question) };
  return { roadmap, message: roadmapPlanned(roadmap) };
}

function roadmapPlanned(roadmap: Roadmap): OutboxMessage {
  const { id, projectId, version, cause, criticalPathWorkingDays, plannedFinish, provisional } = roadmap;
  const event = {
    id: newId(),
    type: 'approval.roadmapPlanned',
    projectId,
    time: roadmap.plannedAt.toISOString(),
    entity: { typename: 'Project', id: projectId },
    visibility: 'PARTIES',
    actor: roadmap.plannedBy,
    summary: {
      en: `Roadmap ${version} was planned: ${criticalPathWorkingDays} working days on the critical path, finish ${plannedFinish}.`,
      zh: `办理路线图第${version}版（${roadmapCauses[cause]}）：关键路径${criticalPathWorkingDays}个工作日，计划完成${plannedFinish}。`,
    },
    data: {
      roadmapId: id,
      version,
      cause,
      criticalPathWorkingDays,
      plannedFinish,
      provisional,
      items: roadmap.items.length,
      leftOut: roadmap.leftOut.length,
    },
  } as const;
  return { kind: 'event', event };
}
