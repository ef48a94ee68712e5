import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ProjectHeadDocument } from '../../generated/pages/project/projectHead.ts';
import { ProjectHeadProgressDocument } from '../../generated/pages/project/projectHeadProgress.ts';
import { useFollowedQuery } from '../../graph/useFollowedQuery.ts';
import { PageHeading } from '../../layout/PageHeading.tsx';
import { useWords } from '../../locale/useWords.ts';
import { AbsentNote } from '../../parts/AbsentNote.tsx';
import { Light } from '../../parts/Light.tsx';

/** One project, live. */
export function ProjectPage() {
  const { t } = useTranslation('project');
  const { label } = useWords();
  const { id = '' } = useParams();
  const { data, error } = useFollowedQuery({
    query: ProjectHeadDocument,
    variables: { id },
    subscription: ProjectHeadProgressDocument,
    subscriptionVariables: { id },
    projectId: id,
  });
  const project = data?.project;
  return (
    <>
      <PageHeading text={project?.name ?? t('heading')} />
      <AbsentNote error={error} />
      {project === null && <p>{t('notFound')}</p>}
      {project && (
        <p>
          <Light light={project.light} /> {project.code} {project.regionName} {label('ProjectStage', project.stage)}
        </p>
      )}
    </>
  );
}
