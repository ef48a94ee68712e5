import { useTranslation } from 'react-i18next';
import type { WallRowFragment } from '../../generated/pages/wall/wallRows.ts';
import { useWords } from '../../locale/useWords.ts';
import { placeOnAxis, type TimeAxis } from './placeOnAxis.ts';

interface PlanBarProps {
  readonly row: Pick<WallRowFragment, 'plannedStart' | 'plannedFinish' | 'startedOn' | 'finishedOn' | 'light'>;
  readonly axis: TimeAxis;
  readonly today: string;
}

/** Planned above actual, on the time axis of all rows, with today. */
export function PlanBar({ row, axis, today }: PlanBarProps) {
  const { plannedStart, plannedFinish, startedOn, finishedOn, light } = row;
  const words = usePlanWords(row);
  const end = finishedOn ?? today;
  const late = plannedFinish !== null && startedOn !== null && end > plannedFinish;
  return (
    <span className="wall-bars" title={words}>
      <span className="only-read">{words}</span>
      {plannedStart !== null && plannedFinish !== null && (
        <i className="is-planned" style={stretch(plannedStart, plannedFinish, axis)} />
      )}
      {startedOn !== null && (
        <i
          className={`is-actual light-${light ?? 'none'}${finishedOn === null ? ' is-open' : ''}`}
          style={stretch(startedOn, end, axis)}
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

function usePlanWords({ plannedStart, plannedFinish, startedOn, finishedOn }: PlanBarProps['row']): string {
  const { t } = useTranslation('wall');
  const { day } = useWords();
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
  return `${planned}${t('plan.and')}${actual}`;
}
