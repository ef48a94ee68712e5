import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UtilityOnTimeDocument } from '../../generated/pages/serviceRoom/utilityOnTime.ts';
import type { UtilityProvidersQuery } from '../../generated/pages/serviceRoom/utilityProviders.ts';
import { useWords } from '../../locale/useWords.ts';
import { concerns } from './concerns.ts';
import { monthAfter } from './monthAfter.ts';
import { OnTimeFold } from './OnTimeFold.tsx';
import { OnTimeRow } from './OnTimeRow.tsx';
import { RowTrouble } from './RowTrouble.tsx';
import { twelveMonths } from './twelveMonths.ts';
import { useRoomQuery } from './useRoomQuery.ts';
import { useRoomView } from './useRoomView.ts';

interface ProviderOnTimeProps {
  readonly provider: UtilityProvidersQuery['utilityProviders'][number];
  /** Codes of the matters that are late now, one for each time; null: not known. */
  readonly late: readonly string[] | null;
  /** Whether there are more than these. */
  readonly isMoreLate: boolean;
}

/** What a provider of municipal utilities has connected or granted, and behind its name what it promises. */
export function ProviderOnTime({ provider, late, isMoreLate }: ProviderOnTimeProps) {
  const { t } = useTranslation('serviceRoom');
  const { pick } = useWords();
  const { region, month } = useRoomView().view;
  const [open, setOpen] = useState(false);
  const variables = { provider: provider.id, from: monthAfter(month, -11), to: month, region };
  const { data, error, reload } = useRoomQuery({
    query: UtilityOnTimeDocument,
    variables,
    concerns: concerns.utilities,
  });
  const name = (
    <OnTimeFold open={open} onTurn={() => setOpen(!open)}>
      {pick(provider.nameEn, provider.name)}
    </OnTimeFold>
  );
  const lateOf = (codes: readonly string[]): number | null =>
    late === null ? null : late.filter((code) => codes.includes(code)).length;
  const rows = data?.utilityThroughput?.rows ?? null;
  const months =
    rows &&
    twelveMonths(
      month,
      rows.map(({ finished, ...row }) => ({ ...row, ended: finished })),
    );
  const shown = months?.at(-1);
  const promises = new Set(provider.matters.map(({ promisedWorkingDays }) => promisedWorkingDays));
  const [promise] = promises;
  const promised = promise === undefined || promises.size > 1 ? null : { count: promise, inHours: false };
  return (
    <>
      {shown === undefined ? (
        <tr aria-busy={error === null}>
          <th scope="row">{name}</th>
          {error === null ? (
            <td colSpan={5} className="quiet">
              {t('loading')}
            </td>
          ) : (
            <RowTrouble error={error} columns={5} reload={reload} />
          )}
        </tr>
      ) : (
        <OnTimeRow
          figures={{
            ended: shown.ended,
            inTime: Math.round(shown.ended * (shown.onTimeShare ?? 0)),
            overdue: lateOf(provider.matters.map(({ code }) => code)),
            isMoreOverdue: isMoreLate,
          }}
          spans={[{ median: shown.medianWorkingDays, promised }]}
          months={months}
        >
          {name}
        </OnTimeRow>
      )}
      {open &&
        provider.matters.map((matter) => (
          <tr key={matter.code} className="room-item">
            <th scope="row">{pick(matter.nameEn, matter.name)}</th>
            <td colSpan={2} className="number quiet">
              —
            </td>
            <td className="number quiet">{t('onTime.ofDays', { count: matter.promisedWorkingDays })}</td>
            <td className={lateOf([matter.code]) ? 'number bad' : 'number quiet'}>{lateOf([matter.code]) ?? '—'}</td>
            <td className="quiet">—</td>
          </tr>
        ))}
    </>
  );
}
