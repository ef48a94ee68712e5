import { isAuditAction } from '@guanjia/kernel/auditActions';
import { DomainError, type ErrorDetail } from '@guanjia/kernel/DomainError';
import type { DomainEvent, HandoffRequest, OutboxMessage } from '@guanjia/kernel/messages';
import { isId } from '@guanjia/kernel/newId';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { TakenAudit } from '../domain/auditTrail.ts';
import type { EventLog } from '../domain/eventLog.ts';
import { findUnstorable } from '../domain/findUnstorable.ts';
import type { WaitingLeg } from '../domain/handoffStore.ts';
import { isRecordableTime, recordableTimes } from '../domain/isRecordableTime.ts';
import { digestOf, type LogEntry } from '../domain/logEntry.ts';
import { openHandoff } from '../domain/openHandoff.ts';
import { ordinaryPriority, priorityOf } from '../domain/priorityOf.ts';
import type { ProjectFactsStore } from '../domain/projectFactsStore.ts';

/** Where an event does not follow its definition; null when it does. */
export type EventCheck = (event: DomainEvent) => { readonly field: string; readonly accepted: string } | null;

export interface IntakeNeeds {
  readonly log: Pick<EventLog, 'append'>;
  readonly calendar: WorkingDayCalendar;
  readonly checkEvent: EventCheck;
  /** Told of legs that wait to be sent; must not fail, the reconciler finds them again. */
  readonly announceLegs: (legs: readonly WaitingLeg[]) => void;
  readonly facts: Pick<ProjectFactsStore, 'findByIds'>;
}

const longestDueWorkingDays = 250;

/**
 * Takes in a department's messages, all or none; one that was taken in before has no effect. Answers how many are
 * accounted for.
 * @throws FORBIDDEN for a message in another department's name; BAD_INPUT and CONFLICTING_MESSAGE, naming the message
 */
export async function takeIn(
  needs: IntakeNeeds,
  department: string,
  messages: readonly OutboxMessage[],
): Promise<number> {
  const priorities = await readPriorities(needs, messages);
  const entries: LogEntry[] = [];
  const audits: TakenAudit[] = [];
  for (const [index, message] of messages.entries()) {
    requireSound(message, index);
    if (message.kind === 'audit') audits.push(takenAudit(department, message, index));
    else if (message.kind === 'event') entries.push(eventEntry(needs, department, message, index));
    else entries.push(handoffEntry({ ...needs, priorities }, department, message, index));
  }
  const { legs } = await needs.log.append(entries, audits);
  if (legs.length > 0) needs.announceLegs(legs);
  return messages.length;
}

function takenAudit(source: string, message: Extract<OutboxMessage, { kind: 'audit' }>, index: number): TakenAudit {
  const { audit } = message;
  const { action } = audit;
  if (!action.startsWith(`${source}.`)) throw refusal('FORBIDDEN', index, 'audit.action', { value: action });
  if (!isAuditAction(action)) {
    throw refusal('BAD_INPUT', index, 'audit.action', { value: action, accepted: 'an action of the audit trail' });
  }
  requireIds(
    { 'audit.id': audit.id, ...(audit.projectId === null ? {} : { 'audit.projectId': audit.projectId }) },
    index,
  );
  requireTime(audit.at, 'audit.at', index);
  // the trail keeps milliseconds, and its digest is over what it keeps
  const kept = { ...audit, at: new Date(audit.at).toISOString() };
  return { audit: kept, source, digest: digestOf(message) };
}

type Priorities = ReadonlyMap<string, number>;

/** Key projects go first; an id that is none is refused later, by name. */
async function readPriorities({ facts }: IntakeNeeds, messages: readonly OutboxMessage[]): Promise<Priorities> {
  const asked = messages.flatMap((message) => (message.kind === 'handoff' ? [message.handoff.projectId] : []));
  const ids = [...new Set(asked)].filter(isId);
  const found = ids.length === 0 ? [] : await facts.findByIds(ids);
  return new Map(ids.map((id, place) => [id, priorityOf(found[place] ?? null)]));
}

function eventEntry(
  { checkEvent }: IntakeNeeds,
  source: string,
  message: Extract<OutboxMessage, { kind: 'event' }>,
  index: number,
): LogEntry {
  const { event } = message;
  if (!event.type.startsWith(`${source}.`)) throw refusal('FORBIDDEN', index, 'event.type', { value: event.type });
  requireIds({ 'event.id': event.id, 'event.projectId': event.projectId }, index);
  requireTime(event.time, 'event.time', index);
  const fault = checkEvent(event);
  if (fault !== null) throw refusal('BAD_INPUT', index, fault.field, { value: event.type, accepted: fault.accepted });
  return { key: event.id, ...saidBy(message), source, event, handoff: null };
}

function handoffEntry(
  { calendar, priorities }: IntakeNeeds & { readonly priorities: Priorities },
  department: string,
  message: Extract<OutboxMessage, { kind: 'handoff' }>,
  index: number,
): LogEntry {
  const request = message.handoff;
  if (request.sender !== department) throw refusal('FORBIDDEN', index, 'handoff.sender', { value: request.sender });
  requireIds(idsOf(request), index);
  requireTime(request.requestedAt, 'handoff.requestedAt', index);
  if (request.dueWorkingDays > longestDueWorkingDays) {
    throw refusal('BAD_INPUT', index, 'handoff.dueWorkingDays', { accepted: `at most ${longestDueWorkingDays}` });
  }
  const { handoff, requested } = openHandoff(calendar, request, priorities.get(request.projectId) ?? ordinaryPriority);
  return { key: handoff.id, ...saidBy(message), source: 'exchange', event: requested, handoff };
}

/** What tells a repetition from a conflict: not the trace, which an older exchange would not have kept. */
function saidBy({ traceparent, ...said }: OutboxMessage): Pick<LogEntry, 'digest' | 'traceparent'> {
  return { digest: digestOf(said), traceparent: traceparent ?? null };
}

function idsOf({ id, projectId, legs }: HandoffRequest): Record<string, string> {
  const ids: Record<string, string> = { 'handoff.id': id, 'handoff.projectId': projectId };
  for (const [place, leg] of legs.entries()) ids[`handoff.legs[${place}].id`] = leg.id;
  return ids;
}

function requireSound(message: OutboxMessage, index: number): void {
  const field = findUnstorable(message, `messages[${index}]`);
  if (field !== null)
    throw new DomainError('BAD_INPUT', { field, index, accepted: 'well-formed text, nested up to 40 deep' });
}

function requireIds(ids: Readonly<Record<string, string>>, index: number): void {
  for (const [field, id] of Object.entries(ids)) {
    if (!isId(id)) throw refusal('BAD_INPUT', index, field, { value: id, accepted: 'a UUID in lower case' });
  }
}

/** Keeps out times that PostgreSQL or a calendar could not hold. */
function requireTime(time: string, field: string, index: number): void {
  if (!isRecordableTime(time)) throw refusal('BAD_INPUT', index, field, { value: time, accepted: recordableTimes });
}

function refusal(code: 'FORBIDDEN' | 'BAD_INPUT', index: number, field: string, detail: ErrorDetail): DomainError {
  return new DomainError(code, { ...detail, field: `messages[${index}].${field}`, index });
}
