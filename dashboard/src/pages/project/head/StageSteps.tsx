import { useTranslation } from 'react-i18next';
import type { ProjectStage } from '../../../generated/pages/project/projectOverview.ts';
import { useWords } from '../../../locale/useWords.ts';

const order = [
  'REGISTERED',
  'LAND_USE_PLANNING',
  'ENGINEERING_CONSTRUCTION',
  'CONSTRUCTION_PERMIT',
  'COMPLETION_ACCEPTANCE',
  'COMPLETED',
] as const satisfies readonly ProjectStage[];

/** The stages of a project, with the one it is in. */
export function StageSteps({ stage }: { readonly stage: string }) {
  const { t } = useTranslation('project');
  const { label } = useWords();
  const at = order.findIndex((one) => one === stage);
  return (
    <ol className="stages" aria-label={t('stages')}>
      {order.map((one, index) => (
        <li
          key={one}
          data-state={index < at || stage === 'COMPLETED' ? 'done' : index === at ? 'now' : 'ahead'}
          aria-current={index === at ? 'step' : undefined}
          title={label('ProjectStage', one)}
        >
          {label('ProjectStage', one)}
        </li>
      ))}
    </ol>
  );
}
