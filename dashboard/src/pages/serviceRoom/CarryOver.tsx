import { useTranslation } from 'react-i18next';
import { CarryOverPlanLineDocument } from '../../generated/pages/serviceRoom/carryOverPlanLine.ts';
import { useGraph } from '../../graph/graphContext.ts';
import { ReasonDialog } from './ReasonDialog.tsx';

interface CarryOverProps {
  readonly lineId: string;
  readonly onDone: () => Promise<void>;
}

/** Carries a line that has slipped over into a later month (结转); nothing for those who may not. */
export function CarryOver({ lineId, onDone }: CarryOverProps) {
  const { t } = useTranslation('serviceRoom');
  const { client, mayAsk } = useGraph();
  if (!mayAsk(CarryOverPlanLineDocument)) return null;
  const act = async (reason: string): Promise<unknown> => {
    const variables = { lineId, reason };
    const { error } = await client.mutate({ mutation: CarryOverPlanLineDocument, variables, errorPolicy: 'all' });
    if (!error) await onDone();
    return error ?? null;
  };
  return <ReasonDialog name={t('carryOver.name')} explanation={t('carryOver.explanation')} asksReason act={act} />;
}
