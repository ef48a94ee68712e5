import { useTranslation } from 'react-i18next';
import { UtilityOverdueDocument } from '../../generated/pages/serviceRoom/utilityOverdue.ts';
import { UtilityProvidersDocument } from '../../generated/pages/serviceRoom/utilityProviders.ts';
import { concerns } from './concerns.ts';
import { OnTimeGroup } from './OnTimeGroup.tsx';
import { OnTimeTrouble } from './OnTimeTrouble.tsx';
import { ProviderOnTime } from './ProviderOnTime.tsx';
import { useRoomQuery } from './useRoomQuery.ts';
import { useRoomView } from './useRoomView.ts';

/** Providers of municipal utilities. */
export function ProviderRows() {
  const { t } = useTranslation('serviceRoom');
  const { region } = useRoomView().view;
  const providers = useRoomQuery({ query: UtilityProvidersDocument, variables: {}, concerns: [] });
  const overdue = useRoomQuery({
    query: UtilityOverdueDocument,
    variables: { region },
    concerns: concerns.utilities,
  });
  const late = overdue.data?.myOverdueMatters ?? null;
  const reload = async (): Promise<void> => {
    await Promise.all([providers.reload(), overdue.reload()]);
  };
  return (
    <>
      <OnTimeGroup name={t('onTime.utilities')} />
      <OnTimeTrouble name={t('onTime.utilities')} error={providers.error ?? overdue.error} reload={reload} />
      {(providers.data?.utilityProviders ?? []).map((provider) => (
        <ProviderOnTime
          key={provider.id}
          provider={provider}
          late={late?.nodes.map(({ matterCode }) => matterCode) ?? null}
          isMoreLate={late?.pageInfo.hasNextPage ?? false}
        />
      ))}
    </>
  );
}
