import type { DomainEvent, OutboxMessage } from '@guanjia/kernel/messages';
import type { AftercareEventType } from './aftercareEventType.ts';
import type { LadderEventType } from './ladderEventType.ts';
import type { MeetingEventType } from './meetingEventType.ts';
import type { Occasion } from './occasion.ts';
import type { ReportEventType } from './reportEventType.ts';
import type { ServiceEventType } from './serviceEventType.ts';
import type { ThroughTrainEventType } from './throughTrainEventType.ts';

/** What this department announces; the payload of each is defined in schema/events. */
export type ConciergeEventType =
  | 'stewardAssigned'
  | 'backupTookOver'
  | 'stewardReturned'
  | 'stewardMissing'
  | 'problemReported'
  | 'problemAnswered'
  | 'problemSolved'
  | 'problemClosed'
  | 'problemReopened'
  | 'problemOverdue'
  | 'serviceRequested'
  | 'agreementOffered'
  | 'agreementSigned'
  | 'agreementEnded'
  | AftercareEventType
  | LadderEventType
  | MeetingEventType
  | ReportEventType
  | ThroughTrainEventType
  | 'crewAssigned'
  | 'projectRouted'
  | 'routeTransferred'
  | 'lecturePlanned'
  | 'lectureHeld'
  | 'lectureCancelled'
  | ServiceEventType;

/** An event of this department, to be kept with the change it tells of (X3). */
export function announce(
  occasion: Occasion,
  type: ConciergeEventType,
  event: Pick<DomainEvent, 'projectId' | 'entity' | 'visibility' | 'summary' | 'data'>,
): OutboxMessage {
  const { actor, at, nextId } = occasion;
  return {
    kind: 'event',
    event: {
      id: nextId(),
      type: `concierge.${type}`,
      time: at.toISOString(),
      actor: { ...actor },
      ...event,
    },
  };
}
