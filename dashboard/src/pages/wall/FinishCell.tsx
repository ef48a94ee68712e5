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
      {expectedFinish !== null && (
        <small>{t(finishedOn === null ? 'finish.expected' : 'finish.finished', { day: day(expectedFinish) })}</small>
      )}
      {moved !== null && (
        <small className={moved > 0 ? 'light-RED' : ''}>
          {moved === 0 ? t('finish.asPlanned') : t(moved > 0 ? 'finish.later' : 'finish.earlier', { count: Math.abs(moved) })}
        </small>
      )}
    </>
  );
}
