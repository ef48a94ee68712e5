import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ReportDutiesDocument } from '../../generated/pages/serviceRoom/reportDuties.ts';
import { useWords } from '../../locale/useWords.ts';
import { concerns } from './concerns.ts';
import { useRoomQuery } from './useRoomQuery.ts';
import { useRoomView } from './useRoomView.ts';

/** How many reports are in each state; each shows only those. */
export function ReportStates() {
  const { t } = useTranslation('serviceRoom');
  const { label } = useWords();
  const { view, linkTo } = useRoomView();
  const { region, month } = view;
  const variables = { month, filter: { region }, first: 50 };
  const { data } = useRoomQuery({ query: ReportDutiesDocument, variables, concerns: concerns.reports });
  const counts = data?.reportDuties.counts;
  if (!counts) return null;
  const states = [
    [null, t('reports.every'), counts.owed],
    ['MISSING', label('ReportDutyState', 'MISSING'), counts.missing],
    ['LATE', label('ReportDutyState', 'LATE'), counts.late],
    ['RETURNED', label('ReportDutyState', 'RETURNED'), counts.returned],
    ['DUE', label('ReportDutyState', 'DUE'), counts.due],
    ['HANDED_IN', label('ReportDutyState', 'HANDED_IN'), counts.handedIn],
  ] as const;
  return (
    <ul className="room-states">
      {states.map(([state, name, count]) => (
        <li key={name}>
          <Link
            to={linkTo({ reports: state })}
            aria-current={view.reports === state ? 'true' : undefined}
            preventScrollReset
          >
            {name} <b>{count}</b>
          </Link>
        </li>
      ))}
    </ul>
  );
}
