import { useTranslation } from 'react-i18next';
import { ApprovalOnTimeDocument } from '../../generated/pages/serviceRoom/approvalOnTime.ts';
import { UtilityOnTimeDocument } from '../../generated/pages/serviceRoom/utilityOnTime.ts';
import { useMayAsk } from '../../graph/graphContext.ts';
import { AgencyRows } from './AgencyRows.tsx';
import { MonthSwitch } from './MonthSwitch.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { ProviderRows } from './ProviderRows.tsx';
import { Rows } from './Rows.tsx';

const done = async (): Promise<void> => undefined;

/** What departments and providers ended in a month, how much of it in time, and what they are late with now (按时办结). */
export function OnTimePanel() {
  const { t } = useTranslation('serviceRoom');
  const mayAskApprovals = useMayAsk(ApprovalOnTimeDocument);
  const mayAskUtilities = useMayAsk(UtilityOnTimeDocument);
  return (
    <PanelFrame title={t('panel.onTime')} actions={<MonthSwitch />} error={null} loading={false} reload={done}>
      <p className="quiet">{t('onTime.explanation')}</p>
      <div className="room-column narrow">
        <Rows
          label={t('panel.onTime')}
          columns={[
            t('agency'),
            { number: t('onTime.ended') },
            { number: t('onTime.share') },
            { number: t('onTime.median') },
            { number: t('onTime.overdueNow') },
            t('onTime.twelveMonths'),
          ]}
        >
          {mayAskApprovals && <AgencyRows />}
          {mayAskUtilities && <ProviderRows />}
        </Rows>
      </div>
    </PanelFrame>
  );
}
