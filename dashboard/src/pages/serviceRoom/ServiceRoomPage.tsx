import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { RegionCountsDocument } from '../../generated/pages/serviceRoom/regionCounts.ts';
import { PageHeading } from '../../layout/PageHeading.tsx';
import { useWords } from '../../locale/useWords.ts';
import { AbsentNote } from '../../parts/AbsentNote.tsx';

/** What the key-project service room works with. */
export function ServiceRoomPage() {
  const { t } = useTranslation('serviceRoom');
  const { number } = useWords();
  const { data, error } = useQuery(RegionCountsDocument, { variables: {} });
  const counts = data?.projectCounts;
  return (
    <>
      <PageHeading text={t('heading')} />
      <AbsentNote error={error} />
      {counts && (
        <dl>
          <dt>{t('total')}</dt>
          <dd>{number(counts.total)}</dd>
          <dt>{t('overdue')}</dt>
          <dd>{number(counts.overdue)}</dd>
        </dl>
      )}
    </>
  );
}
