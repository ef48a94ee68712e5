import type { Log } from '@guanjia/runtime/createLog';
import type { MaterialStore } from '@guanjia/runtime/createMaterialStore';
import type { Metrics } from '@guanjia/runtime/createMetrics';
import { type Loop, startLoop } from '@guanjia/runtime/startLoop';
import { findStrayContents } from '../usecases/findStrayContents.ts';
import type { Needs } from '../usecases/needs.ts';

export interface MaterialSweepOptions {
  readonly store: Pick<MaterialStore, 'sweepTemporary' | 'digests'>;
  readonly needs: Pick<Needs, 'materials'>;
  readonly metrics: Metrics;
  readonly log: Log;
}

const hourMs = 3_600_000;

/** Every hour removes what was left half-written for as long, and counts contents that no material has; those stay. */
export function startMaterialSweep({ store, needs, metrics, log }: MaterialSweepOptions): Loop {
  const strayContents = metrics.gauge('material_stray_contents', 'Contents in the store that no material has.');
  return startLoop({
    name: 'sweep materials',
    idleMs: hourMs,
    log,
    step: async () => {
      const swept = await store.sweepTemporary(hourMs);
      if (swept > 0) log.warn({ swept }, 'removed materials that were left half-written');
      const stray = await findStrayContents(needs, () => store.digests());
      strayContents.set(stray);
      if (stray > 0) log.warn({ stray }, 'contents lie in the store that no material has');
      return false;
    },
  });
}
