import type { Principal } from '@guanjia/kernel/principal';
import type { SourceChange, SourceStep } from './eventSource.ts';

/** What a person does to a source at that time, for its history. */
export function sourceStep(change: SourceChange, { subject, name }: Principal, at: Date): SourceStep {
  return { change, bySubject: subject, byName: name, at };
}
