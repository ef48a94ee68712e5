import type { Light } from '@guanjia/kernel/light';
import type { KeptTurns } from '../domain/applicationStore.ts';
import type { ClockEntry } from '../domain/clock.ts';
import { lightOf } from '../domain/light.ts';
import { lightAfter } from '../domain/lightTurns.ts';
import { officeVersion } from '../domain/officeHours.ts';
import { readClock } from '../domain/readClock.ts';
import type { Needs } from './needs.ts';

/**
 * For each project, in the order asked, the different lights of its applications under way; none when none is. What is
 * kept of another calendar, or not kept yet, is read from the ledgers: a changed calendar changes the light at once (A6).
 */
export async function readOpenLights(
  { applications, calendar, now }: Pick<Needs, 'applications' | 'calendar' | 'now'>,
  projectIds: readonly string[],
): Promise<(readonly Light[])[]> {
  const at = now();
  const turnsOf = await applications.openTurnsOf(projectIds);
  const isOutdated = ({ lightCalendar }: KeptTurns) => lightCalendar !== officeVersion(calendar);
  const outdated = projectIds.filter((id) => turnsOf.get(id)?.some(isOutdated));
  const ledgersOf = outdated.length === 0 ? null : await applications.openLedgersOf(outdated);
  const lightIn = (ledger: readonly ClockEntry[]): readonly Light[] => {
    const reading = readClock(ledger, calendar, at);
    return reading === null ? [] : [lightOf(reading)];
  };
  return projectIds.map((id) => {
    const ledgers = ledgersOf?.get(id);
    const lights = ledgers?.flatMap(lightIn) ?? turnsOf.get(id)?.map((turns) => lightAfter(turns, at)) ?? [];
    return [...new Set(lights)];
  });
}
