import type { ProjectStage } from '../../generated/pages/wall/wallRows.ts';
import { useWords } from '../../locale/useWords.ts';
import { stages } from './stages.ts';

/** How far a project is: a step for each stage behind the registration. */
export function StageSteps({ stage }: { readonly stage: ProjectStage }) {
  const { label } = useWords();
  const reached = stages.indexOf(stage);
  return (
    <>
      <span className="wall-steps" aria-hidden="true">
        {stages.slice(1).map((one, index) => (
          <i key={one} className={index + 1 < reached ? 'is-past' : index + 1 === reached ? 'is-now' : ''} />
        ))}
      </span>
      <small>{label('ProjectStage', stage)}</small>
    </>
  );
}
