import { createHash } from 'node:crypto';
import type { Behaviour } from './behaviour.ts';

/** What one leg meets at a recipient of mixed behaviour: the same seed and leg give the same. */
export function chooseBehaviour(
  { seed, slow, silent, twice, refuse, slowMs }: Extract<Behaviour, { kind: 'mixed' }>,
  legId: string,
): Exclude<Behaviour, { kind: 'mixed' | 'hold' }> {
  const place = createHash('sha256').update(`${seed}\n${legId}`).digest().readUInt32LE(0) / 2 ** 32;
  if (place < slow) return { kind: 'slow', ms: slowMs };
  if (place < slow + silent) return { kind: 'silent' };
  if (place < slow + silent + twice) return { kind: 'twice' };
  if (place < slow + silent + twice + refuse) {
    return { kind: 'refuse', code: 'DEMO_REFUSED', message: '演示：不属于本单位受理范围' };
  }
  return { kind: 'good' };
}
