import { useTranslation } from 'react-i18next';
import { AcceptanceOnTimeDocument } from '../../generated/pages/serviceRoom/acceptanceOnTime.ts';
import { AcceptanceOverdueDocument } from '../../generated/pages/serviceRoom/acceptanceOverdue.ts';
import type { OnTimeDepartmentsQuery } from '../../generated/pages/serviceRoom/onTimeDepartments.ts';
import { useWords } from '../../locale/useWords.ts';
import { concerns } from './concerns.ts';
import { monthAfter } from './monthAfter.ts';
import { OnTimeCells } from './OnTimeCells.tsx';
import { RowTrouble } from './RowTrouble.tsx';
import { twelveMonths } from './twelveMonths.ts';
import { useRoomQuery } from './useRoomQuery.ts';
import { useRoomView } from './useRoomView.ts';

type Item = OnTimeDepartmentsQuery['acceptanceItems'][number];

interface AgencyOnTimeProps {
  readonly agency: Item['agency'];
  /** What it gives an opinion on. */
  readonly items: readonly Item[];
}

/** A department's opinions in joint acceptance. */
export function AgencyOnTime({ agency, items }: AgencyOnTimeProps) {
  const { t } = useTranslation('serviceRoom');
  const { label, pick } = useWords();
  const { month } = useRoomView().view;
  const variables = { agency, fromMonth: monthAfter(month, -11), toMonth: month };
  const { data, error, reload } = useRoomQuery({
    query: AcceptanceOnTimeDocument,
    variables,
    concerns: concerns.onTime,
  });
  const overdue = useRoomQuery({ query: AcceptanceOverdueDocument, variables: { agency }, concerns: concerns.onTime });
  const given = data?.acceptanceThroughput?.map(({ opinions, ...month }) => ({ ...month, ended: opinions })) ?? null;
  const late = overdue.data?.acceptanceOverdue;
  const lateCount = late?.nodes.length ?? null;
  return (
    <tr>
      <th scope="row">
        {label('Agency', agency)}
        <span className="quiet below">
          {items.map((item) => pick(item.nameEn, item.name)).join(t('listSeparator'))}
        </span>
      </th>
      <td className="number">
        {[...new Set(items.map((item) => item.promisedWorkingDays))]
          .map((days) => t('onTime.days', { days }))
          .join(' / ')}
      </td>
      {error !== null && given === null ? (
        <RowTrouble error={error} columns={5} reload={reload} />
      ) : (
        <OnTimeCells months={given && twelveMonths(month, given)} />
      )}
      <td className={lateCount !== null && lateCount > 0 ? 'number bad' : 'number quiet'}>
        {lateCount ?? '—'}
        {late?.pageInfo.hasNextPage && '+'}
      </td>
    </tr>
  );
}
