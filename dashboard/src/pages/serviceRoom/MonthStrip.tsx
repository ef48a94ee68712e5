import { useTranslation } from 'react-i18next';
import type { MonthOfWork } from './MonthOfWork.ts';

const width = 9;
const gap = 2;
const height = 20;

/** A column for each month: how much ended, the part that was late at its foot. */
export function MonthStrip({ months }: { readonly months: readonly MonthOfWork[] }) {
  const { t } = useTranslation('serviceRoom');
  const most = Math.max(1, ...months.map(({ ended }) => ended));
  const worked = months.filter(({ ended }) => ended > 0);
  const words = worked
    .map(({ month, ended, onTimeShare }) => t('onTime.month', { month, ended, late: lateOf(ended, onTimeShare) }))
    .join(t('listSeparator'));
  const label = words === '' ? t('onTime.noMonth') : words;
  return (
    <svg className="month-strip" width={months.length * (width + gap)} height={height} role="img" aria-label={label}>
      <title>{label}</title>
      {months.map(({ month, ended, onTimeShare }, place) => {
        const whole = (ended / most) * (height - 2);
        const late = ended === 0 ? 0 : (lateOf(ended, onTimeShare) / ended) * whole;
        const x = place * (width + gap);
        return (
          <g key={month}>
            <rect className="none" x={x} y={height - 2} width={width} height={2} />
            <rect className="in-time" x={x} y={height - 2 - whole} width={width} height={whole - late} />
            <rect className="late" x={x} y={height - 2 - late} width={width} height={late} />
          </g>
        );
      })}
    </svg>
  );
}

function lateOf(ended: number, onTimeShare: number | null): number {
  return Math.round(ended * (1 - (onTimeShare ?? 1)));
}
