import type { WallRowFragment } from '../../generated/pages/wall/wallRows.ts';
import { placeOnAxis, type TimeAxis } from './placeOnAxis.ts';
import type { RowWords } from './useRowWords.ts';

interface PlanBarProps {
  readonly row: Pick<
    WallRowFragment,
    'plannedStart' | 'plannedFinish' | 'expectedFinish' | 'startedOn' | 'finishedOn' | 'light'
  >;
  readonly axis: TimeAxis;
  readonly today: string;
  readonly words: RowWords;
}

/** Planned above actual and what is expected of the rest, on the time axis of all rows, with today. */
export function PlanBar({ row, axis, today, words }: PlanBarProps) {
  const { plannedStart, plannedFinish, expectedFinish, startedOn, finishedOn, light } = row;
  const text = planWords(row, words);
  const end = finishedOn ?? today;
  const late = plannedFinish !== null && startedOn !== null && end > plannedFinish;
  return (
    <span className="wall-bars" title={text}>
      <span className="only-read">{text}</span>
      {plannedStart !== null && plannedFinish !== null && (
        <i className="is-planned" style={stretch(plannedStart, plannedFinish, axis)} />
      )}
      {startedOn !== null && (
        <i
          className={`is-actual light-${light ?? 'none'}${finishedOn === null ? ' is-open' : ''}`}
          style={stretch(startedOn, end, axis)}
        />
      )}
      {finishedOn === null && expectedFinish !== null && expectedFinish > today && (
        <i
          className="is-expected"
          style={stretch(later(startedOn === null ? plannedStart : null, today), expectedFinish, axis)}
        />
      )}
      {late && <i className="is-late" style={stretch(plannedFinish, end, axis)} />}
      <i className="is-today" style={{ left: `${placeOnAxis(today, axis)}%` }} />
    </span>
  );
}

function stretch(from: string, to: string, axis: TimeAxis): { readonly left: string; readonly width: string } {
  const left = placeOnAxis(from, axis);
  return { left: `${left}%`, width: `max(3px, ${placeOnAxis(to, axis) - left}%)` };
}

function later(one: string | null, other: string): string {
  return one !== null && one > other ? one : other;
}

function planWords(row: PlanBarProps['row'], { t, day }: RowWords): string {
  const { plannedStart, plannedFinish, expectedFinish, startedOn, finishedOn } = row;
  const planned =
    plannedStart === null || plannedFinish === null
      ? t('plan.none')
      : t('plan.planned', { from: day(plannedStart), to: day(plannedFinish) });
  const actual =
    startedOn === null
      ? t('plan.notStarted')
      : finishedOn === null
        ? t('plan.running', { from: day(startedOn) })
        : t('plan.finished', { from: day(startedOn), to: day(finishedOn) });
  const expected =
    finishedOn !== null || expectedFinish === null ? [] : [t('finish.expected', { day: day(expectedFinish) })];
  return [planned, actual, ...expected].join(t('plan.and'));
}
