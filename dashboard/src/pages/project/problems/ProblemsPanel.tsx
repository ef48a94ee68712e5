import { useTranslation } from 'react-i18next';
import { ProjectProblemsDocument } from '../../../generated/pages/project/projectProblems.ts';
import { pageFrom } from '../../../graph/readPages.ts';
import { MoreButton } from '../live/MoreButton.tsx';
import { PanelBody } from '../live/PanelBody.tsx';
import { usePanelPages } from '../live/usePanelPages.ts';
import { useAsk } from '../live/usePanelQuery.ts';
import { ProblemCard } from './ProblemCard.tsx';

/** What has been reported for a project, each with the rung of the ladder that holds it. */
export function ProblemsPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation('project');
  const ask = useAsk();
  const panel = usePanelPages({
    key: 'problems',
    ask: (after) => ask(ProjectProblemsDocument, { id, after }),
    pageOf: ({ project }) => pageFrom(project?.problems),
  });
  return (
    <PanelBody panel={panel} rows={8}>
      {({ nodes }) => (
        <>
          {nodes.length === 0 && <p className="empty">{t('problems.none')}</p>}
          {nodes.map((one) => (
            <ProblemCard key={one.id} problem={one} />
          ))}
          <MoreButton panel={panel} count={nodes.length} />
        </>
      )}
    </PanelBody>
  );
}
