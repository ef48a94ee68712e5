import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import type { CloudEvent } from '../domain/cloudEvent.ts';
import { cloudEventEntry, cloudEventRefusal } from '../domain/cloudEventEntry.ts';
import type { EventSource } from '../domain/eventSource.ts';
import type { ExternalTypes } from '../domain/externalTypes.ts';
import type { LogEntry } from '../domain/logEntry.ts';
import type { ProjectFactsStore } from '../domain/projectFactsStore.ts';
import type { SourceLog } from '../domain/sourceLog.ts';

export interface CloudEventNeeds {
  readonly types: ExternalTypes;
  readonly facts: ProjectFactsStore;
  readonly sourceLog: SourceLog;
  readonly now: () => Date;
}

/**
 * Takes in a source's events, all or none; one that was taken in before has no effect. Answers how many are accounted for.
 * @throws FORBIDDEN, BAD_INPUT, PROJECT_NOT_FOUND and CONFLICTING_MESSAGE, naming the event; QUOTA_EXCEEDED
 */
export async function takeInCloudEvents(
  { types, facts, sourceLog, now }: CloudEventNeeds,
  source: EventSource,
  events: readonly CloudEvent[],
): Promise<number> {
  const read = events.map((event, index) => ({ event, index, entryOf: cloudEventEntry(source, types, event, index) }));
  const projectOf = await findProjects(facts, events);
  const at = now();
  const entries = read.map(({ event, index, entryOf }) => entryOf(projectOf(event, index), at));
  if (entries.length > 0) await append(sourceLog, source, { entries, events, at });
  return events.length;
}

/** Finds the project of each event at once; what it answers refuses an event whose project approval has not announced. */
async function findProjects(
  facts: ProjectFactsStore,
  events: readonly CloudEvent[],
): Promise<(event: CloudEvent, index: number) => string> {
  const subjects = [...new Set(events.map(({ subject }) => subject))];
  const ids = subjects.filter(isProjectId);
  const codes = subjects.filter((subject) => !isProjectId(subject));
  const byId = ids.length === 0 ? [] : await facts.findByIds(ids.map(toId));
  const byCode = codes.length === 0 ? [] : await facts.findIdsByCodes(codes);
  const found = new Map<string, string | null | undefined>([
    ...ids.map((subject, place) => [subject, byId[place]?.projectId] as const),
    ...codes.map((subject, place) => [subject, byCode[place]] as const),
  ]);
  return ({ subject }, index) => {
    const projectId = found.get(subject) ?? null;
    if (projectId !== null) return projectId;
    const accepted = 'id or code of a project that approval has registered';
    throw cloudEventRefusal('PROJECT_NOT_FOUND', index, 'subject', { value: subject, accepted });
  };
}

function isProjectId(subject: string): boolean {
  return isId(toId(subject));
}

/** A UUID may be written in capitals. */
function toId(subject: string): string {
  return subject.toLowerCase();
}

interface Batch {
  readonly entries: readonly LogEntry[];
  readonly events: readonly CloudEvent[];
  readonly at: Date;
}

/** The log knows events by ids of its own; the sender is told of the one that it has given. */
async function append(sourceLog: SourceLog, source: EventSource, { entries, events, at }: Batch): Promise<void> {
  try {
    await sourceLog.append(source.id, entries, at);
  } catch (cause) {
    if (!(cause instanceof DomainError) || cause.code !== 'CONFLICTING_MESSAGE') throw cause;
    const index = entries.findLastIndex(({ key }) => key === cause.detail['value']);
    const detail = { field: `events[${index}].id`, index, value: events[index]?.id };
    throw new DomainError('CONFLICTING_MESSAGE', detail, { cause });
  }
}
