import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MonthPlanQuery } from '../../generated/pages/serviceRoom/monthPlan.ts';
import { useWords } from '../../locale/useWords.ts';
import { Bar } from './Bar.tsx';
import { Rows } from './Rows.tsx';
import { useRoomView } from './useRoomView.ts';

interface PlanAgenciesProps {
  readonly agencies: NonNullable<MonthPlanQuery['monthlyPlan']>['agencies'];
}

/** The plan by department, those with the most slipped first; a department's name shows its lines only. */
export function PlanAgencies({ agencies }: PlanAgenciesProps) {
  const { t } = useTranslation('serviceRoom');
  const { label, number } = useWords();
  const { view, linkTo } = useRoomView();
  const sorted = agencies.toSorted(
    (one, other) => other.counts.slipped - one.counts.slipped || other.counts.planned - one.counts.planned,
  );
  return (
    <div className="room-column narrow">
      <h3>{t('plan.byAgency')}</h3>
      <Rows
        label={t('plan.byAgency')}
        columns={[
          t('agency'),
          t('plan.column.progress'),
          { number: t('plan.column.done') },
          { number: t('plan.column.slipped') },
        ]}
      >
        {sorted.map(({ agency, counts }) => (
          <tr key={agency} className={view.agency === agency ? 'picked' : ''}>
            <th scope="row">
              <Link
                to={linkTo({ agency: view.agency === agency ? null : agency })}
                aria-current={view.agency === agency ? 'true' : undefined}
                preventScrollReset
              >
                {label('Agency', agency)}
              </Link>
            </th>
            <td className="bar-cell">
              <Bar
                label={t('plan.progress', { done: counts.done, planned: counts.planned })}
                parts={[
                  { kind: 'done', count: counts.done },
                  { kind: 'slipped', count: counts.slipped },
                  { kind: 'carried', count: counts.carriedOver },
                  { kind: 'open', count: counts.open },
                ]}
              />
            </td>
            <td className="number">
              {number(counts.done)}/{number(counts.planned)}
            </td>
            <td className={counts.slipped > 0 ? 'number bad' : 'number quiet'}>{number(counts.slipped)}</td>
          </tr>
        ))}
      </Rows>
    </div>
  );
}
