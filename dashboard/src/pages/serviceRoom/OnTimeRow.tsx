import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../locale/useWords.ts';
import type { MonthOfWork } from './MonthOfWork.ts';
import { MonthStrip } from './MonthStrip.tsx';
import type { OnTimeFigures, OnTimeLine } from './OnTimeLine.ts';

interface OnTimeRowProps {
  /** Whose figures, as the head of the row. */
  readonly children: ReactNode;
  readonly figures: OnTimeFigures;
  /** What was used and promised, for each kind of work. */
  readonly spans: readonly (Pick<OnTimeLine, 'median' | 'promised'> & { readonly of?: string })[];
  /** Null: kept for the month only. */
  readonly months: readonly MonthOfWork[] | null;
  readonly className?: string;
  /** Whether some of it is still being read. */
  readonly isWaiting?: boolean;
}

/** A row of the table of what ends in time. */
export function OnTimeRow({ children, figures, spans, months, className = '', isWaiting = false }: OnTimeRowProps) {
  const { t } = useTranslation('serviceRoom');
  const { number } = useWords();
  const { ended, inTime, overdue, isMoreOverdue } = figures;
  const days = (value: number | null): string => (value === null ? '—' : t('onTime.days', { days: number(value) }));
  const promise = (promised: OnTimeLine['promised']): string =>
    promised === null ? '' : t(promised.inHours ? 'onTime.ofHours' : 'onTime.ofDays', { count: promised.count });
  return (
    <tr className={className} aria-busy={isWaiting}>
      <th scope="row">{children}</th>
      <td className="number">{number(ended)}</td>
      <td className={inTime < ended ? 'number bad' : 'number'}>
        {ended === 0 ? '—' : t('percent', { value: Math.floor((inTime / ended) * 1000) / 10 })}
      </td>
      <td className="number">
        {spans.map(({ of = '', median, promised }) => (
          <span key={of} className="room-span">
            {of !== '' && <span className="quiet">{of} </span>}
            {days(median)} <span className="quiet">{promise(promised)}</span>
          </span>
        ))}
      </td>
      <td className={overdue !== null && overdue > 0 ? 'number bad' : 'number quiet'}>
        {overdue === null ? '—' : number(overdue)}
        {isMoreOverdue && '+'}
      </td>
      <td>
        {months && <MonthStrip months={months} />}
        {isWaiting && <span className="quiet">{t('loading')}</span>}
      </td>
    </tr>
  );
}
