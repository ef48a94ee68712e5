import type { Light } from '@guanjia/kernel/light';
import type { ClockEntry } from '../domain/clock.ts';
import { lightOf } from '../domain/light.ts';
import { readClock } from '../domain/readClock.ts';
import type { Needs } from './needs.ts';

/** For each project, in the order asked, the different lights of its applications under way; none when none is. */
export async function readOpenLights(
  { applications, calendar, now }: Pick<Needs, 'applications' | 'calendar' | 'now'>,
  projectIds: readonly string[],
): Promise<(readonly Light[])[]> {
  const ledgersOf = await applications.openLedgersOf(projectIds);
  const at = now();
  const lightsIn = (ledger: readonly ClockEntry[]): readonly Light[] => {
    const reading = readClock(ledger, calendar, at);
    return reading === null ? [] : [lightOf(reading)];
  };
  return projectIds.map((id) => [...new Set((ledgersOf.get(id) ?? []).flatMap(lightsIn))]);
}
