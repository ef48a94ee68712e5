import type { Principal } from '@guanjia/kernel/principal';
import type { EventSource } from '../domain/eventSource.ts';
import { suspended } from '../domain/eventSourceLife.ts';
import type { EventSourceStore } from '../domain/eventSourceStore.ts';
import { sourceStep } from '../domain/sourceStep.ts';

export interface SuspendNeeds {
  readonly sources: Pick<EventSourceStore, 'change'>;
  readonly now: () => Date;
}

/** Takes nothing more from a source until somebody resumes it. @throws EVENT_SOURCE_NOT_FOUND, TRANSITION_NOT_ALLOWED */
export function suspendEventSource({ sources, now }: SuspendNeeds, by: Principal, id: string): Promise<EventSource> {
  const step = sourceStep('SUSPENDED', by, now());
  return sources.change(id, step, (before) => suspended(before, step.at));
}
