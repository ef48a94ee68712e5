import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { WallProgressDocument } from '../../generated/pages/wall/wallProgress.ts';
import { WallProjectsDocument } from '../../generated/pages/wall/wallProjects.ts';
import { useFollowedQuery } from '../../graph/useFollowedQuery.ts';
import { PageHeading } from '../../layout/PageHeading.tsx';
import { useWords } from '../../locale/useWords.ts';
import { AbsentNote } from '../../parts/AbsentNote.tsx';
import { Day } from '../../parts/Day.tsx';
import { Light } from '../../parts/Light.tsx';

/** Every project by stage and light, live. */
export function WallPage() {
  const { t } = useTranslation('wall');
  const { label } = useWords();
  const { data, error } = useFollowedQuery({
    query: WallProjectsDocument,
    variables: { first: 50 },
    subscription: WallProgressDocument,
    subscriptionVariables: {},
    projectId: null,
  });
  const rows = data?.wallChart?.nodes ?? [];
  return (
    <>
      <PageHeading text={t('heading')} />
      <AbsentNote error={error} />
      <p>{t('count', { count: rows.length })}</p>
      <ul>
        {rows.map(({ project, light, nextDeadline }) => (
          <li key={project.id}>
            <Light light={light} /> <Link to={`/projects/${project.id}`}>{project.name}</Link>{' '}
            {label('ProjectStage', project.stage)} <Day date={nextDeadline} />
          </li>
        ))}
      </ul>
    </>
  );
}
