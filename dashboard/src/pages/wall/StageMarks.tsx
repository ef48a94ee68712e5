import type { ProjectStage } from '../../generated/pages/wall/wallRows.ts';
import { useWords } from '../../locale/useWords.ts';
import { stages } from '../../parts/stages.ts';

/** How far a project is, in a cell of many rows: marks to see, one word to read; a list of six would be read out for each. */
export function StageMarks({ stage }: { readonly stage: ProjectStage }) {
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
