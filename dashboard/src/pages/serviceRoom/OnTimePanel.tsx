import { useTranslation } from 'react-i18next';
import { AcceptanceOnTimeDocument } from '../../generated/pages/serviceRoom/acceptanceOnTime.ts';
import { OnTimeDepartmentsDocument } from '../../generated/pages/serviceRoom/onTimeDepartments.ts';
import { UtilityOnTimeDocument } from '../../generated/pages/serviceRoom/utilityOnTime.ts';
import { useMayAsk } from '../../graph/graphContext.ts';
import { AgencyOnTime } from './AgencyOnTime.tsx';
import { MonthSwitch } from './MonthSwitch.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { ProviderOnTime } from './ProviderOnTime.tsx';
import { Rows } from './Rows.tsx';
import { useRoomQuery } from './useRoomQuery.ts';

/** How many of what a department ends end in time, in the twelve months up to the one shown (按时办结率). */
export function OnTimePanel() {
  const { t } = useTranslation('serviceRoom');
  const { data, error, loading, reload } = useRoomQuery({
    query: OnTimeDepartmentsDocument,
    variables: {},
    concerns: [],
  });
  const mayAskAcceptance = useMayAsk(AcceptanceOnTimeDocument);
  const mayAskUtilities = useMayAsk(UtilityOnTimeDocument);
  const items = Map.groupBy(data?.acceptanceItems ?? [], ({ agency }) => agency);
  const figures = [
    { number: t('onTime.ended') },
    { number: t('onTime.share') },
    t('onTime.twelveMonths'),
    { number: t('onTime.median') },
    { number: t('onTime.p90') },
  ];
  return (
    <PanelFrame title={t('panel.onTime')} actions={<MonthSwitch />} error={error} loading={loading} reload={reload}>
      <p className="quiet">{t('onTime.explanation')}</p>
      {mayAskAcceptance && (
        <>
          <h3>{t('onTime.acceptance')}</h3>
          <Rows
            label={t('onTime.acceptance')}
            columns={[t('agency'), { number: t('onTime.promised') }, ...figures, { number: t('onTime.overdueNow') }]}
          >
            {[...items].map(([agency, own]) => (
              <AgencyOnTime key={agency} agency={agency} items={own} />
            ))}
          </Rows>
        </>
      )}
      {mayAskUtilities && (
        <>
          <h3>{t('onTime.utilities')}</h3>
          <Rows
            label={t('onTime.utilities')}
            columns={[t('onTime.provider'), { number: t('onTime.received') }, ...figures]}
          >
            {(data?.utilityProviders ?? []).map((provider) => (
              <ProviderOnTime key={provider.id} provider={provider} />
            ))}
          </Rows>
        </>
      )}
    </PanelFrame>
  );
}
