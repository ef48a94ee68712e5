import { DomainError, type ErrorDetail } from '@guanjia/kernel/DomainError';
import type { ErrorCode } from '@guanjia/kernel/errorCodes';
import type { CloudEvent } from './cloudEvent.ts';
import { cloudEventId } from './cloudEventId.ts';
import { type EventSource, externalDepartment } from './eventSource.ts';
import type { ExternalTypes } from './externalTypes.ts';
import { findUnstorable } from './findUnstorable.ts';
import { isRecordableTime, recordableTimes } from './isRecordableTime.ts';
import { digestOf, type LogEntry } from './logEntry.ts';

/** An entry for the log that lacks only its project. */
export type EntryOf = (projectId: string, now: Date) => LogEntry;

/** A refusal that names the event in its batch: `events[3].subject`. */
export function cloudEventRefusal(code: ErrorCode, index: number, field: string, detail: ErrorDetail): DomainError {
  return new DomainError(code, { ...detail, field: `events[${index}].${field}`, index });
}

/**
 * What the log will keep of a source's event. Summary and visibility follow from the type and the payload; the sender has no
 * say in them.
 * @throws FORBIDDEN for another source or a type that is not for this one; BAD_INPUT naming the field
 */
export function cloudEventEntry(source: EventSource, types: ExternalTypes, event: CloudEvent, index: number): EntryOf {
  const refuse = (code: ErrorCode, field: string, detail: ErrorDetail) => cloudEventRefusal(code, index, field, detail);
  requireStorable(event, index);
  if (event.source !== source.uri) throw refuse('FORBIDDEN', 'source', { value: event.source, accepted: source.uri });
  if (!source.types.includes(event.type)) {
    throw refuse('FORBIDDEN', 'type', { value: event.type, accepted: source.types });
  }
  if (event.time !== null && !isRecordableTime(event.time)) {
    throw refuse('BAD_INPUT', 'time', { value: event.time, accepted: recordableTimes });
  }
  const reading = types.read(event.type, event.data);
  if (reading.kind === 'fault') throw refuse('BAD_INPUT', reading.field, { accepted: reading.accepted });
  const { id, type, subject, time, data } = event;
  const key = cloudEventId(source.id, id);
  // The digest is over what was sent: an event without a time would else conflict with itself when it is sent again.
  const digest = digestOf({ id, type, subject, time, data });
  return (projectId, now) => ({
    key,
    digest,
    source: externalDepartment,
    event: {
      id: key,
      type,
      projectId,
      time: time ?? now.toISOString(),
      entity: { typename: 'Project', id: projectId },
      visibility: reading.visibility,
      actor: { subject: `source.${source.id}`, name: source.name, right: `SOURCE ${source.id}` },
      summary: reading.summary,
      data,
    },
    handoff: null,
  });
}

function requireStorable(event: CloudEvent, index: number): void {
  const field = findUnstorable(event, `events[${index}]`);
  if (field === null) return;
  throw new DomainError('BAD_INPUT', { field, index, accepted: 'well-formed text, nested up to 40 deep' });
}
