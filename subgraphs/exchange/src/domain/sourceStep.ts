import { actorOf } from '@guanjia/kernel/actor';
import type { Principal } from '@guanjia/kernel/principal';
import type { SourceChange, SourceStep } from './eventSource.ts';

/** What a person does to a source at that time, for its history and the audit trail. */
export function sourceStep(change: SourceChange, by: Principal, at: Date): SourceStep {
  return { change, actor: actorOf(by), at };
}
