import type { OutboxMessage } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { Parcel } from './parcel.ts';

/** The land centre recorded a parcel and its planning conditions, or a version of them (A16). */
export function parcelRecorded(parcel: Parcel): OutboxMessage {
  const { projectId, version, parcelNo, areaSquareMetres, conditionsDocumentNo, recordedAt, recordedBy } = parcel;
  const event = {
    id: newId(),
    type: 'approval.parcelRecorded',
    projectId,
    time: recordedAt.toISOString(),
    entity: { typename: 'Project', id: projectId },
    visibility: 'PARTIES',
    actor: recordedBy,
    summary: {
      en: `Parcel ${parcelNo} and its planning conditions were recorded.`,
      zh: `已登记地块${parcelNo}及规划条件（${conditionsDocumentNo}）。`,
    },
    data: { version, parcelNo, areaSquareMetres, conditionsDocumentNo },
  } as const;
  return { kind: 'event', event };
}
