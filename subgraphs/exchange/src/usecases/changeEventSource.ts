import type { Principal } from '@guanjia/kernel/principal';
import type { EventSource, SourceTerms } from '../domain/eventSource.ts';
import type { EventSourceStore } from '../domain/eventSourceStore.ts';
import type { ExternalTypes } from '../domain/externalTypes.ts';
import { requireSourceTerms } from '../domain/requireSourceTerms.ts';
import { sourceStep } from '../domain/sourceStep.ts';

export interface ChangeSourceNeeds {
  readonly sources: Pick<EventSourceStore, 'change'>;
  readonly types: ExternalTypes;
  readonly now: () => Date;
}

/** What is to be different; what is not named stays. */
export interface ChangedTerms extends Partial<SourceTerms> {
  readonly id: string;
}

/** Gives a source other terms; its URI is for ever. @throws EVENT_SOURCE_NOT_FOUND, BAD_INPUT */
export function changeEventSource(
  { sources, types, now }: ChangeSourceNeeds,
  by: Principal,
  { id, ...terms }: ChangedTerms,
): Promise<EventSource> {
  return sources.change(id, sourceStep('CHANGED', by, now()), (before) => {
    const after = { ...before, ...terms };
    requireSourceTerms(after, types.names);
    return { ...after, types: [...new Set(after.types)] };
  });
}
