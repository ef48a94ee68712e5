import { useTranslation } from 'react-i18next';
import type { AcceptanceAgenciesQuery } from '../../generated/pages/serviceRoom/acceptanceAgencies.ts';
import { AcceptanceOnTimeDocument } from '../../generated/pages/serviceRoom/acceptanceOnTime.ts';
import { useWords } from '../../locale/useWords.ts';
import { AgencyOnTime } from './AgencyOnTime.tsx';
import { concerns } from './concerns.ts';
import { monthAfter } from './monthAfter.ts';
import type { OnTimeLine } from './OnTimeLine.ts';
import { RowTrouble } from './RowTrouble.tsx';
import { twelveMonths } from './twelveMonths.ts';
import { useRoomQuery } from './useRoomQuery.ts';
import { useRoomView } from './useRoomView.ts';

type Item = AcceptanceAgenciesQuery['acceptanceItems'][number];

interface AcceptingAgencyOnTimeProps {
  readonly agency: Item['agency'];
  /** What it gives an opinion on. */
  readonly items: readonly Item[];
  readonly approvals: readonly OnTimeLine[];
  readonly approvalMedian: number | null;
}

/** A department that takes part in joint acceptance, with what it approves besides. */
export function AcceptingAgencyOnTime({ agency, items, ...approval }: AcceptingAgencyOnTimeProps) {
  const { t } = useTranslation('serviceRoom');
  const { label } = useWords();
  const { region, month } = useRoomView().view;
  const { data, error, reload } = useRoomQuery({
    query: AcceptanceOnTimeDocument,
    variables: { agency, region, fromMonth: monthAfter(month, -11), toMonth: month },
    concerns: concerns.acceptance,
  });
  const given = data?.acceptanceThroughput ?? null;
  if (given === null)
    return (
      <AgencyOnTime
        agency={agency}
        {...approval}
        acceptance={null}
        isWaiting={error === null}
        trouble={
          error !== null && (
            <tr className="room-item">
              <th scope="row">{t('onTime.acceptanceOf', { agency: label('Agency', agency) })}</th>
              <RowTrouble error={error} columns={5} reload={reload} />
            </tr>
          )
        }
      />
    );
  const months = twelveMonths(
    month,
    given.map(({ opinions, ...one }) => ({ ...one, ended: opinions })),
  );
  const shown = months.at(-1);
  const late = data?.acceptanceOverdue ?? null;
  const promised = Math.max(...items.map((item) => item.promisedWorkingDays));
  const ended = shown?.ended ?? 0;
  return (
    <AgencyOnTime
      agency={agency}
      {...approval}
      acceptance={{
        key: 'acceptance',
        name: items.map((item) => item.name).join('、'),
        nameEn: items.map((item) => item.nameEn).join(', '),
        ended,
        inTime: Math.round(ended * (shown?.onTimeShare ?? 0)),
        median: shown?.medianWorkingDays ?? null,
        promised: { count: promised, inHours: false },
        overdue: late?.nodes.length ?? null,
        isMoreOverdue: late?.pageInfo.hasNextPage ?? false,
        months,
      }}
    />
  );
}
