import type { WallRowFragment } from '../../generated/pages/wall/wallRows.ts';
import type { RowWords } from './useRowWords.ts';

interface FinishCellProps {
  readonly row: Pick<WallRowFragment, 'plannedFinish' | 'expectedFinish' | 'finishMovedWorkingDays' | 'finishedOn'>;
  readonly words: RowWords;
}

/** The planned finish above the one that is to be expected now, and how far they are apart. */
export function FinishCell({ row, words }: FinishCellProps) {
  const { plannedFinish, expectedFinish, finishMovedWorkingDays: moved, finishedOn } = row;
  const { t, day } = words;
  if (plannedFinish === null) return <small>{t('finish.none')}</small>;
  return (
    <>
      <span>{t('finish.planned', { day: day(plannedFinish) })}</span>
      {expectedFinish !== null && (finishedOn !== null || moved !== 0) && (
        <small className="wall-expected">
          {t(finishedOn === null ? 'finish.expected' : 'finish.finished', { day: day(expectedFinish) })}
        </small>
      )}
      {moved !== null && (
        <small className={moved > 0 ? 'light-RED' : ''}>
          {t(nameOf(moved, finishedOn !== null), { count: Math.abs(moved) })}
        </small>
      )}
    </>
  );
}

function nameOf(moved: number, isFinished: boolean): string {
  if (moved === 0) return isFinished ? 'finish.inTime' : 'finish.asPlanned';
  return moved > 0 ? 'finish.later' : 'finish.earlier';
}
