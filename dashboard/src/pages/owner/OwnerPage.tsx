import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { OwnProjectsDocument } from '../../generated/pages/owner/ownProjects.ts';
import { PageHeading } from '../../layout/PageHeading.tsx';
import { useWords } from '../../locale/useWords.ts';
import { AbsentNote } from '../../parts/AbsentNote.tsx';

/** The projects of an owner. */
export function OwnerPage() {
  const { t } = useTranslation('owner');
  const { label } = useWords();
  const { data, error } = useQuery(OwnProjectsDocument, { variables: {} });
  const projects = data?.projects?.nodes;
  return (
    <>
      <PageHeading text={t('heading')} />
      <AbsentNote error={error} />
      {projects?.length === 0 && <p>{t('none')}</p>}
      <ul>
        {projects?.map(({ id, name, stage }) => (
          <li key={id}>
            <Link to={`/projects/${id}`}>{name}</Link> {label('ProjectStage', stage)}
          </li>
        ))}
      </ul>
    </>
  );
}
