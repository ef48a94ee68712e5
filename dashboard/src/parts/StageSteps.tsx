import './stageSteps.css';
import { useTranslation } from 'react-i18next';
import { useWords } from '../locale/useWords.ts';
import { stages } from './stages.ts';

interface StageStepsProps {
  readonly stage: (typeof stages)[number];
  /** Which of the stages are named for the eye; screen readers are told all. */
  readonly words: 'all' | 'present';
}

/** The stages of a project, with the one it is in. */
export function StageSteps({ stage, words }: StageStepsProps) {
  const { t } = useTranslation('shell');
  const { label } = useWords();
  const at = stages.indexOf(stage);
  return (
    <div className="stages" data-words={words}>
      <ol aria-label={t('stages')}>
        {stages.map((one, index) => (
          <li
            key={one}
            data-state={index < at || stage === 'COMPLETED' ? 'done' : index === at ? 'now' : 'ahead'}
            aria-current={index === at ? 'step' : undefined}
            title={label('ProjectStage', one)}
          >
            <span className={words === 'all' ? undefined : 'only-read'}>{label('ProjectStage', one)}</span>
          </li>
        ))}
      </ol>
      {words === 'present' && <strong aria-hidden="true">{label('ProjectStage', stage)}</strong>}
    </div>
  );
}
