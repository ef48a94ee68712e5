import type { WallRowFragment } from '../../generated/pages/wall/wallRows.ts';
import type { RowWords } from './useRowWords.ts';

interface DeadlineCellProps {
  readonly row: Pick<WallRowFragment, 'nextDeadline' | 'workingDaysLeft' | 'lightCause'>;
  readonly words: RowWords;
}

/** The nearest deadline, or what has given the row its red light where that is something else: it must not look as if all were well. */
export function DeadlineCell({ row: { nextDeadline, workingDaysLeft, lightCause: cause }, words }: DeadlineCellProps) {
  const isCause =
    cause !== null && (nextDeadline === null || (cause.workingDaysLeft < 0 && (workingDaysLeft ?? 0) >= 0));
  const date = isCause ? cause.dueOn : nextDeadline;
  const left = isCause ? cause.workingDaysLeft : workingDaysLeft;
  const isTarget = isCause && !cause.isUnderWay;
  const named = cause === null ? undefined : words.pick(cause.itemNameEn, cause.itemName);
  return (
    <>
      {date === null ? <span>—</span> : <time dateTime={date}>{words.day(date)}</time>}
      {left !== null && (
        <small className={left < 0 ? 'light-RED' : left === 0 ? 'light-AMBER' : ''} title={named}>
          {words.t(nameOf(left, isTarget), { count: Math.abs(left) })}
        </small>
      )}
    </>
  );
}

function nameOf(left: number, isTarget: boolean): string {
  if (left === 0) return isTarget ? 'targetToday' : 'dueToday';
  if (left < 0) return isTarget ? 'targetLate' : 'daysLate';
  return isTarget ? 'targetLeft' : 'daysLeft';
}
