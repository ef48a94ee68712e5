import { Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DrawUpMonthlyPlanDocument } from '../../generated/pages/serviceRoom/drawUpMonthlyPlan.ts';
import { useGraph } from '../../graph/graphContext.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { usePresentMonth } from './usePresentMonth.ts';
import { useRoomView } from './useRoomView.ts';

/** Draws up the plan of the month that is shown, or draws it up anew (编制计划); nothing for those who may not, or for a month that is over. */
export function DrawUpPlan({ onDone }: { readonly onDone: () => Promise<void> }) {
  const { t } = useTranslation('serviceRoom');
  const { client, mayAsk } = useGraph();
  const { region, month } = useRoomView().view;
  const present = usePresentMonth();
  const [onlyKeyProjects, setOnlyKeyProjects] = useState(false);
  if (!mayAsk(DrawUpMonthlyPlanDocument) || month < present) return null;
  const act = async (): Promise<unknown> => {
    const variables = { region, month, onlyKeyProjects };
    const { error } = await client.mutate({ mutation: DrawUpMonthlyPlanDocument, variables, errorPolicy: 'all' });
    if (!error) await onDone();
    return error ?? null;
  };
  return (
    <ReasonDialog name={t('drawUp.name')} explanation={t('drawUp.explanation', { month })} asksReason={false} act={act}>
      <Checkbox checked={onlyKeyProjects} onChange={(event) => setOnlyKeyProjects(event.target.checked)}>
        {t('plan.onlyKey')}
      </Checkbox>
    </ReasonDialog>
  );
}
