import type { Principal } from '@guanjia/kernel/principal';
import type { EventSource } from '../domain/eventSource.ts';
import { resumed } from '../domain/eventSourceLife.ts';
import type { EventSourceStore } from '../domain/eventSourceStore.ts';
import { sourceStep } from '../domain/sourceStep.ts';

export interface ResumeNeeds {
  readonly sources: Pick<EventSourceStore, 'change'>;
  readonly now: () => Date;
}

/** Takes from a suspended source again. @throws EVENT_SOURCE_NOT_FOUND, TRANSITION_NOT_ALLOWED */
export function resumeEventSource({ sources, now }: ResumeNeeds, by: Principal, id: string): Promise<EventSource> {
  return sources.change(id, sourceStep('RESUMED', by, now()), resumed);
}
