import type { ProjectStage } from '../../generated/pages/owner/ownerProjects.ts';
import { useWords } from '../../locale/useWords.ts';

const stages: readonly ProjectStage[] = [
  'REGISTERED',
  'LAND_USE_PLANNING',
  'ENGINEERING_CONSTRUCTION',
  'CONSTRUCTION_PERMIT',
  'COMPLETION_ACCEPTANCE',
  'COMPLETED',
];

/** The stages of a project as a line, with the present one named. */
export function StageSteps({ stage }: { readonly stage: ProjectStage }) {
  const { label } = useWords();
  const reached = stages.indexOf(stage);
  return (
    <div className="stages">
      <ol>
        {stages.map((one, index) => (
          <li
            key={one}
            className={index < reached ? 'past' : index === reached ? 'present' : ''}
            aria-current={index === reached ? 'step' : undefined}
            title={label('ProjectStage', one)}
          >
            <span className="only-read">{label('ProjectStage', one)}</span>
          </li>
        ))}
      </ol>
      <strong aria-hidden="true">{label('ProjectStage', stage)}</strong>
    </div>
  );
}
