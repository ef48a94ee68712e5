import type { OnTimeDepartmentsQuery } from '../../generated/pages/serviceRoom/onTimeDepartments.ts';
import { UtilityOnTimeDocument } from '../../generated/pages/serviceRoom/utilityOnTime.ts';
import { useWords } from '../../locale/useWords.ts';
import { concerns } from './concerns.ts';
import { monthAfter } from './monthAfter.ts';
import { OnTimeCells } from './OnTimeCells.tsx';
import { RowTrouble } from './RowTrouble.tsx';
import { twelveMonths } from './twelveMonths.ts';
import { useRoomQuery } from './useRoomQuery.ts';
import { useRoomView } from './useRoomView.ts';

/** What a provider of municipal utilities has connected or granted. */
export function ProviderOnTime({
  provider,
}: {
  readonly provider: OnTimeDepartmentsQuery['utilityProviders'][number];
}) {
  const { number, pick } = useWords();
  const { region, month } = useRoomView().view;
  const variables = { provider: provider.id, from: monthAfter(month, -11), to: month, region };
  const { data, error, reload } = useRoomQuery({ query: UtilityOnTimeDocument, variables, concerns: concerns.onTime });
  const rows = data?.utilityThroughput?.rows ?? null;
  const received = rows?.reduce((sum, row) => sum + row.received, 0);
  const given = rows?.map(({ finished, ...row }) => ({ ...row, ended: finished })) ?? null;
  return (
    <tr>
      <th scope="row">{pick(provider.nameEn, provider.name)}</th>
      <td className="number">{received === undefined ? '—' : number(received)}</td>
      {error !== null && given === null ? (
        <RowTrouble error={error} columns={5} reload={reload} />
      ) : (
        <OnTimeCells months={given && twelveMonths(month, given)} />
      )}
    </tr>
  );
}
