import { useTranslation } from 'react-i18next';
import { useWords } from '../../locale/useWords.ts';
import { MonthStrip } from './MonthStrip.tsx';
import { type MonthOfWork, onTimeOf } from './onTimeOf.ts';

interface OnTimeCellsProps {
  /** Null: not there yet. */
  readonly months: readonly MonthOfWork[] | null;
}

/** The figures of a department's months, as cells of its row. */
export function OnTimeCells({ months }: OnTimeCellsProps) {
  const { t } = useTranslation('serviceRoom');
  const { number } = useWords();
  if (months === null)
    return (
      <td colSpan={5} className="quiet">
        {t('loading')}
      </td>
    );
  const { ended, onTimeShare, last } = onTimeOf(months);
  const days = (value: number | null | undefined): string =>
    value == null ? '—' : t('onTime.days', { days: number(value) });
  return (
    <>
      <td className="number">{number(ended)}</td>
      <td className={onTimeShare !== null && onTimeShare < 1 ? 'number bad' : 'number'}>
        {onTimeShare === null ? '—' : t('percent', { value: Math.floor(onTimeShare * 1000) / 10 })}
      </td>
      <td>
        <MonthStrip months={months} />
      </td>
      <td className="number">
        {days(last?.medianWorkingDays)} {last && <span className="quiet">{last.month}</span>}
      </td>
      <td className="number">{days(last?.p90WorkingDays)}</td>
    </>
  );
}
