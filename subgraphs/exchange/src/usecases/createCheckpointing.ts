import type { LedgerCheckpoint } from '@guanjia/kernel/ledger';
import type { OwnKeys } from '../domain/ownKeys.ts';

export interface CheckpointNeeds {
  readonly ownKeys: Pick<OwnKeys, 'signCheckpoint'>;
  /** Keeps it; one for the same position that is there already stays. */
  readonly save: (checkpoint: LedgerCheckpoint) => Promise<void>;
  readonly now: () => Date;
}

const everyRows = 1_000;
const everyMs = 60_000;

/**
 * States where the ledger's chain ends, signed, after every thousand rows and every minute in which it has grown; so rows
 * that somebody cuts off its end are missed (H4). The function it answers is called after each step of the sequencer.
 */
export function createCheckpointing({
  ownKeys,
  save,
  now,
}: CheckpointNeeds): (end: { readonly position: number; readonly hash: string }) => Promise<void> {
  let last: { readonly position: number; readonly at: number } | null = null;
  return async ({ position, hash }) => {
    if (position === (last?.position ?? 0)) return;
    const at = now();
    const isDue = last === null || position - last.position >= everyRows || at.getTime() - last.at >= everyMs;
    if (!isDue) return;
    await save(ownKeys.signCheckpoint({ position, hash, at: at.toISOString() }));
    last = { position, at: at.getTime() };
  };
}
