import type { Application } from '../domain/application.ts';
import type { ClockDay, ClockEntry, ClockReading } from '../domain/clock.ts';
import { explainClock } from '../domain/explainClock.ts';
import { readClock } from '../domain/readClock.ts';
import type { Needs } from '../usecases/needs.ts';

/** A clock with its ledger; the explanation is made when it is asked for. */
export interface ClockView extends ClockReading {
  readonly entries: readonly ClockEntry[];
  explain(): readonly ClockDay[];
}

/** The clock of an application as it reads now; null before it is submitted. */
export function clockViewOf(
  { ledger, specialProcedures }: Pick<Application, 'ledger' | 'specialProcedures'>,
  { calendar, now }: Pick<Needs, 'calendar' | 'now'>,
): ClockView | null {
  const at = now();
  const reading = readClock(ledger, calendar, at);
  return (
    reading && { ...reading, entries: ledger, explain: () => explainClock(ledger, calendar, at, specialProcedures) }
  );
}
