import { underWayStatuses } from './applicationMachine.ts';
import type { ClockReading } from './clock.ts';
import { readClock } from './readClock.ts';
import type { ChartedApplication, WallChartMoment } from './wallChartEvidence.ts';

/** An application under way, with its clock. */
export interface UnderWay {
  readonly application: ChartedApplication;
  readonly reading: ClockReading;
}

/** What is under way, the nearest deadline first; what stands still has none and comes last. */
export function readUnderWay(
  applications: readonly ChartedApplication[],
  { calendar, now }: Pick<WallChartMoment, 'calendar' | 'now'>,
): readonly UnderWay[] {
  const isOpen = ({ status }: ChartedApplication) => underWayStatuses.some((open) => open === status);
  const dayOf = ({ reading }: UnderWay) =>
    reading.running && reading.deadline !== null ? reading.deadline : '9999-12-31';
  return applications
    .filter(isOpen)
    .flatMap((application) => {
      const reading = readClock(application.ledger, calendar, now);
      return reading === null ? [] : [{ application, reading }];
    })
    .toSorted((a, b) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? -1 : 1));
}
