import type { StoredEvent } from '@guanjia/kernel/messages';
import { approvalApplicationAccepted } from '@guanjia/schema/events/approval.applicationAccepted';
import { approvalJointPreReviewOpened } from '@guanjia/schema/events/approval.jointPreReviewOpened';
import { approvalParallelApplicationSubmitted } from '@guanjia/schema/events/approval.parallelApplicationSubmitted';
import { approvalRoadmapPlanned } from '@guanjia/schema/events/approval.roadmapPlanned';
import type { ProjectSign } from '../domain/projectSign.ts';

/** The step that an event shows to be done (C5); null for an event that shows none. A simulated approval shows nothing. */
export function projectSignOf(event: StoredEvent): ProjectSign | null {
  const shown = shownBy(event);
  if (shown === null) return null;
  const { projectId, id: eventId, gseq, entity, time, actor } = event;
  return { projectId, eventId, gseq, entityId: entity.id, at: new Date(time), by: actor, ...shown };
}

function shownBy({ type, data }: StoredEvent): Pick<ProjectSign, 'step' | 'items'> | null {
  switch (type) {
    case approvalJointPreReviewOpened.type:
      return { step: 'EARLY_INTERVENTION', items: null };
    case approvalRoadmapPlanned.type:
      return { step: 'TAILORED_PLAN', items: approvalRoadmapPlanned.data.parse(data).items };
    case approvalApplicationAccepted.type: {
      const { effect = 'FORMAL' } = approvalApplicationAccepted.data.parse(data);
      return effect === 'FORMAL' ? { step: 'ACCEPTANCE', items: null } : null;
    }
    case approvalParallelApplicationSubmitted.type:
      return { step: 'PARALLEL_SPEEDUP', items: null };
    default:
      return null;
  }
}
