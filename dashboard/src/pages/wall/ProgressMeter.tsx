import type { WallRowFragment } from '../../generated/pages/wall/wallRows.ts';
import type { RowWords } from './useRowWords.ts';

interface ProgressMeterProps {
  readonly row: Pick<WallRowFragment, 'progress' | 'plannedProgress' | 'lightCause'>;
  readonly words: RowWords;
}

/** Approved items of all, with a mark where the plan wants them to be today. */
export function ProgressMeter({ row, words: { t } }: ProgressMeterProps) {
  const { progress, plannedProgress: planned } = row;
  const { done, total, percent } = progress;
  if (total === 0) return <small>{t('progress.none')}</small>;
  const { name, count, light } = standOf(row);
  return (
    <>
      <span className="wall-progress-words">
        <b>{percent}%</b> {done}/{total}
      </span>
      <span className="wall-meter" aria-hidden="true">
        <i style={{ width: `${percent}%` }} />
        {planned !== null && <em style={{ left: `${planned.percent}%` }} />}
      </span>
      <small className={light}>{t(name, { count })}</small>
    </>
  );
}

interface Stand {
  readonly name: string;
  readonly count: number;
  readonly light: string;
}

/** What is late is said even where as many items are done as were planned. */
function standOf({
  progress: { done },
  plannedProgress: planned,
  lightCause: cause,
}: ProgressMeterProps['row']): Stand {
  const behind = planned === null ? 0 : planned.done - done;
  if (behind > 0) return { name: 'progress.behind', count: behind, light: 'light-AMBER' };
  if (cause !== null && cause.workingDaysLeft < 0) return { name: 'progress.late', count: 0, light: 'light-RED' };
  if (planned === null) return { name: 'progress.noPlan', count: 0, light: '' };
  return behind < 0
    ? { name: 'progress.ahead', count: -behind, light: '' }
    : { name: 'progress.asPlanned', count: 0, light: '' };
}
