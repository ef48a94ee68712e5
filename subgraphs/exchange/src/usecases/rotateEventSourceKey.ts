import type { Principal } from '@guanjia/kernel/principal';
import { newSourceKey, sourceKeyHash } from '../domain/eventSourceKey.ts';
import { withNewKey } from '../domain/eventSourceLife.ts';
import type { EventSourceStore } from '../domain/eventSourceStore.ts';
import { sourceStep } from '../domain/sourceStep.ts';
import type { SourceWithKey } from './registerEventSource.ts';

export interface RotateNeeds {
  readonly sources: Pick<EventSourceStore, 'change'>;
  readonly now: () => Date;
}

/** Gives a source a new key; the one before stays good for the minutes of grace. @throws EVENT_SOURCE_NOT_FOUND, BAD_INPUT */
export async function rotateEventSourceKey(
  { sources, now }: RotateNeeds,
  by: Principal,
  { id, graceMinutes }: { readonly id: string; readonly graceMinutes: number },
): Promise<SourceWithKey> {
  const key = newSourceKey();
  const step = sourceStep('KEY_ROTATED', by, now());
  const source = await sources.change(id, step, (before) =>
    withNewKey(before, sourceKeyHash(key), graceMinutes, step.at),
  );
  return { source, key };
}
