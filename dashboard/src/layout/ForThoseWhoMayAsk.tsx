import { useTranslation } from 'react-i18next';
import { Link, Outlet } from 'react-router';
import { useMayAsk } from '../graph/graphContext.ts';
import { useSession } from '../session/sessionContext.ts';
import { PageHeading } from './PageHeading.tsx';
import type { Page } from './pages.ts';
import { useOffered } from './useOffered.ts';

/** A page, or, to a person who may not ask what it shows, that this is so, and which pages there are instead. */
export function ForThoseWhoMayAsk({ page }: { readonly page: Page }) {
  return useMayAsk(page.document) ? <Outlet /> : <NotYours page={page} />;
}

function NotYours({ page }: { readonly page: Page }) {
  const { t } = useTranslation('shell');
  const { person } = useSession();
  const offered = useOffered();
  return (
    <>
      <PageHeading text={t('notYours.heading', { page: t(`page.${page.name}`) })} />
      <p>{t('notYours.why', { name: person.name })}</p>
      {offered.length > 0 && (
        <>
          <p>{t('notYours.instead')}</p>
          <ul>
            {offered.map(({ name, path }) => (
              <li key={name}>
                <Link to={path}>{t(`page.${name}`)}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
