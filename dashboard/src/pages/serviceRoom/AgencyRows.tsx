import { useTranslation } from 'react-i18next';
import { enumLabels } from '../../generated/enumLabels.ts';
import { AcceptanceAgenciesDocument } from '../../generated/pages/serviceRoom/acceptanceAgencies.ts';
import { AcceptanceOnTimeDocument } from '../../generated/pages/serviceRoom/acceptanceOnTime.ts';
import { type Agency, ApprovalOnTimeDocument } from '../../generated/pages/serviceRoom/approvalOnTime.ts';
import { ApprovalOverdueDocument } from '../../generated/pages/serviceRoom/approvalOverdue.ts';
import { useMayAsk } from '../../graph/graphContext.ts';
import { AcceptingAgencyOnTime } from './AcceptingAgencyOnTime.tsx';
import { AgencyOnTime } from './AgencyOnTime.tsx';
import { approvalLines } from './approvalLines.ts';
import { concerns } from './concerns.ts';
import { OnTimeGroup } from './OnTimeGroup.tsx';
import { OnTimeTrouble } from './OnTimeTrouble.tsx';
import { useRoomQuery } from './useRoomQuery.ts';
import { useRoomView } from './useRoomView.ts';

const agencies: readonly string[] = Object.keys(enumLabels['Agency'] ?? {});

/** Departments that decided something in the month, are late with something, or take part in joint acceptance. */
export function AgencyRows() {
  const { t } = useTranslation('serviceRoom');
  const { region, month } = useRoomView().view;
  const mayAskAcceptance = useMayAsk(AcceptanceOnTimeDocument);
  const onTime = useRoomQuery({
    query: ApprovalOnTimeDocument,
    variables: { region, month },
    concerns: concerns.approvals,
  });
  const overdue = useRoomQuery({
    query: ApprovalOverdueDocument,
    variables: { region },
    concerns: concerns.approvals,
  });
  const accepting = useRoomQuery({ query: AcceptanceAgenciesDocument, variables: {}, concerns: [] });
  const decided = onTime.data?.onTimeDecisions ?? null;
  const lines = approvalLines({ decided, late: overdue.data?.overdueApplications ?? null });
  const medians = new Map((decided ?? []).map((one) => [one.agency, one.medianWorkingDays]));
  const items = Map.groupBy((mayAskAcceptance && accepting.data?.acceptanceItems) || [], ({ agency }) => agency);
  const shown = [...new Set<Agency>([...lines.keys(), ...items.keys()])].toSorted(
    (one, other) => agencies.indexOf(one) - agencies.indexOf(other),
  );
  const reload = async (): Promise<void> => {
    await Promise.all([onTime.reload(), overdue.reload()]);
  };
  return (
    <>
      <OnTimeGroup name={t('onTime.departments')} />
      <OnTimeTrouble name={t('onTime.approval')} error={onTime.error ?? overdue.error} reload={reload} />
      {mayAskAcceptance && (
        <OnTimeTrouble name={t('onTime.acceptance')} error={accepting.error} reload={accepting.reload} />
      )}
      {shown.map((agency) => {
        const approval = { agency, approvals: lines.get(agency) ?? [], approvalMedian: medians.get(agency) ?? null };
        const own = items.get(agency);
        return own === undefined ? (
          <AgencyOnTime key={agency} {...approval} acceptance={null} />
        ) : (
          <AcceptingAgencyOnTime key={agency} {...approval} items={own} />
        );
      })}
    </>
  );
}
