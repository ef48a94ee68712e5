import type { ProjectStage } from '../../generated/pages/wall/wallRows.ts';
import { stages } from './stages.ts';
import type { RowWords } from './useRowWords.ts';

/** How far a project is: a step for each stage behind the registration. */
export function StageSteps({ stage, words }: { readonly stage: ProjectStage; readonly words: RowWords }) {
  const reached = stages.indexOf(stage);
  return (
    <>
      <span className="wall-steps" aria-hidden="true">
        {stages.slice(1).map((one, index) => (
          <i key={one} className={index + 1 < reached ? 'is-past' : index + 1 === reached ? 'is-now' : ''} />
        ))}
      </span>
      <small title={words.label('ProjectStage', stage)}>{words.t(`stage.${stage}`)}</small>
    </>
  );
}
