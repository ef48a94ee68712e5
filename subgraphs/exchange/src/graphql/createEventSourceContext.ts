import type { Principal } from '@guanjia/kernel/principal';
import type { EventSource, SourceHistoryEntry } from '../domain/eventSource.ts';
import type { EventSourceStore, SourceHistoryQuery, SourceUsage } from '../domain/eventSourceStore.ts';
import type { ExternalTypes } from '../domain/externalTypes.ts';
import { changeEventSource } from '../usecases/changeEventSource.ts';
import { registerEventSource, type SourceWithKey } from '../usecases/registerEventSource.ts';
import { resumeEventSource } from '../usecases/resumeEventSource.ts';
import { rotateEventSourceKey } from '../usecases/rotateEventSourceKey.ts';
import { suspendEventSource } from '../usecases/suspendEventSource.ts';
import { createLoader } from './createLoader.ts';
import { createProjectLoader } from './createProjectLoader.ts';

export interface EventSourceNeeds {
  readonly sources: EventSourceStore;
  readonly types: ExternalTypes;
  readonly now: () => Date;
}

type Input<Verb extends (needs: never, by: Principal, input: never) => unknown> = Parameters<Verb>[2];

/** What a resolver can ask and do about event sources, for one request. */
export interface EventSourceContext {
  find(after: string | null, limit: number): Promise<EventSource[]>;
  historyOf(id: string, query: SourceHistoryQuery): Promise<SourceHistoryEntry[]>;
  usageOf(id: string): Promise<SourceUsage>;
  register(input: Input<typeof registerEventSource>): Promise<SourceWithKey>;
  change(input: Input<typeof changeEventSource>): Promise<EventSource>;
  rotateKey(input: Input<typeof rotateEventSourceKey>): Promise<SourceWithKey>;
  suspend(id: string): Promise<EventSource>;
  resume(id: string): Promise<EventSource>;
}

/** Loaders and verbs for one person's request. */
export function createEventSourceContext(needs: EventSourceNeeds, by: Principal): EventSourceContext {
  const { sources, now } = needs;
  return {
    find: sources.find,
    historyOf: createProjectLoader(sources.findHistories),
    usageOf: createLoader((ids) => sources.usageOf(ids, now())),
    register: (input) => registerEventSource(needs, by, input),
    change: (input) => changeEventSource(needs, by, input),
    rotateKey: (input) => rotateEventSourceKey(needs, by, input),
    suspend: (id) => suspendEventSource(needs, by, id),
    resume: (id) => resumeEventSource(needs, by, id),
  };
}
