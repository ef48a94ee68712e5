import type { StoredEvent } from '@guanjia/kernel/messages';
import { approvalApplicationAccepted } from '@guanjia/schema/events/approval.applicationAccepted';
import { approvalApplicationApproved } from '@guanjia/schema/events/approval.applicationApproved';
import { approvalApplicationRejected } from '@guanjia/schema/events/approval.applicationRejected';
import { approvalCertificateIssued } from '@guanjia/schema/events/approval.certificateIssued';
import { approvalReviewStarted } from '@guanjia/schema/events/approval.reviewStarted';
import type { BusDeed } from '../domain/busDeed.ts';
import type { ConciergeNeeds } from '../usecases/conciergeNeeds.ts';
import { recordBusDeed } from '../usecases/recordBusDeed.ts';

const stepKinds = {
  [approvalApplicationAccepted.type]: { kind: 'ACCEPTED', data: approvalApplicationAccepted.data },
  [approvalReviewStarted.type]: { kind: 'REVIEWED', data: approvalReviewStarted.data },
  [approvalApplicationApproved.type]: { kind: 'APPROVED', data: approvalApplicationApproved.data },
  [approvalApplicationRejected.type]: { kind: 'REJECTED', data: approvalApplicationRejected.data },
} as const;

/** The effect of one event of approval on the records of visits: what was done on a bus is written down there (C10, A13). */
export async function followBus(needs: Pick<ConciergeNeeds, 'store' | 'nextId'>, event: StoredEvent): Promise<void> {
  const deed = event.type === approvalCertificateIssued.type ? certificateOf(event) : stepOf(event);
  if (deed !== null) await recordBusDeed(needs, deed);
}

function stepOf(event: StoredEvent): BusDeed | null {
  if (!isStep(event.type)) return null;
  const { kind, data } = stepKinds[event.type];
  const step = data.parse(event.data);
  if (step.place !== 'ON_BUS') return null;
  return {
    ...originOf(event),
    kind,
    applicationId: step.applicationId,
    itemCode: step.itemCode,
    delegationId: step.delegationId ?? null,
    certificateId: null,
    certificateNumber: null,
    bookingId: step.throughTrainBookingId ?? null,
  };
}

function certificateOf(event: StoredEvent): BusDeed {
  const { certificateId, number, applicationId, itemCode } = approvalCertificateIssued.data.parse(event.data);
  return {
    ...originOf(event),
    kind: 'CERTIFICATE_ISSUED',
    applicationId,
    itemCode,
    delegationId: null,
    certificateId,
    certificateNumber: number,
    bookingId: null,
  };
}

function originOf({ id, projectId, time, actor }: StoredEvent): Pick<BusDeed, 'eventId' | 'projectId' | 'at' | 'by'> {
  return { eventId: id, projectId, at: new Date(time), by: actor };
}

function isStep(type: string): type is keyof typeof stepKinds {
  return Object.hasOwn(stepKinds, type);
}
