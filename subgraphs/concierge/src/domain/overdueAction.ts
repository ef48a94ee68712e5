import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Problem } from './problem.ts';
import { problemLevels } from './problemLevels.ts';

/**
 * What the clock does with a problem on a day: past its level's deadline it goes up by itself, an answer that waits to be
 * passed on goes down by itself, and what the city government has stays there and is announced, once.
 */
export function overdueAction(
  { solvedOn, time, place, round, overdueToldRound }: Problem,
  today: CalendarDate,
): 'escalate' | 'passDown' | 'tell' | null {
  if (solvedOn !== null || today <= time.deadline) return null;
  if (place.phase === 'RETURNED' && place.level !== 'STEWARD') return 'passDown';
  if (problemLevels[place.level].above !== null) return 'escalate';
  return overdueToldRound === round ? null : 'tell';
}
