import { onTestFinished } from 'vitest';
import { startConcierge } from '../../../subgraphs/concierge/test/startConcierge.ts';
import type { Probes } from './Probes.ts';
import { probeAftercare } from './probeAftercare.ts';
import { probeForce } from './probeForce.ts';
import { probeService } from './probeService.ts';
import { seedConcierge } from './seedConcierge.ts';

/** Rows of concierge: one project and the person who serves it, with all that is kept of either. */
export async function probeConcierge(): Promise<Probes<'concierge'>> {
  const concierge = await startConcierge();
  onTestFinished(() => concierge.close());
  const seeded = await seedConcierge(concierge, { region: '370285', mark: 'cells', phone: '55500010' });
  return {
    ...probeForce(concierge, seeded),
    ...probeService(concierge, seeded),
    ...probeAftercare(concierge, seeded),
  };
}
