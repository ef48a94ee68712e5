import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { EventSource, SourceTerms } from '../domain/eventSource.ts';
import { newSourceKey, sourceKeyHash } from '../domain/eventSourceKey.ts';
import type { EventSourceStore } from '../domain/eventSourceStore.ts';
import type { ExternalTypes } from '../domain/externalTypes.ts';
import { requireSourceTerms } from '../domain/requireSourceTerms.ts';
import { requireSourceUri } from '../domain/requireSourceUri.ts';
import { sourceStep } from '../domain/sourceStep.ts';

export interface RegisterSourceNeeds {
  readonly sources: Pick<EventSourceStore, 'add'>;
  readonly types: ExternalTypes;
  readonly now: () => Date;
}

/** A source and its key, which is shown this once and cannot be read again. */
export interface SourceWithKey {
  readonly source: EventSource;
  readonly key: string;
}

/** Lets a system outside the graph post events. @throws BAD_INPUT, EVENT_SOURCE_URI_TAKEN */
export async function registerEventSource(
  { sources, types, now }: RegisterSourceNeeds,
  by: Principal,
  { uri, ...terms }: SourceTerms & { readonly uri: string },
): Promise<SourceWithKey> {
  requireSourceUri(uri);
  requireSourceTerms(terms, types.names);
  const key = newSourceKey();
  const step = sourceStep('REGISTERED', by, now());
  const source: EventSource = {
    ...terms,
    id: newId(),
    uri,
    types: [...new Set(terms.types)],
    keyHash: sourceKeyHash(key),
    formerKeyHash: null,
    formerKeyUntil: null,
    suspendedAt: null,
    registeredAt: step.at,
  };
  await sources.add(source, step);
  return { source, key };
}
