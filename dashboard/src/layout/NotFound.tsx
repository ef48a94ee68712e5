import { useTranslation } from 'react-i18next';
import { PageHeading } from './PageHeading.tsx';

/** At an address that no page has. */
export function NotFound() {
  const { t } = useTranslation('shell');
  return <PageHeading text={t('notFound')} />;
}
