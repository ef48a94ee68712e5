import { Button, Spin } from 'antd';
import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet, useLocation } from 'react-router';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import { useSession } from '../session/sessionContext.ts';
import { useTheme } from '../theme/themeContext.ts';
import { FollowNote } from './FollowNote.tsx';
import { useOffered } from './useOffered.ts';

/** What stands around every page. A page that comes takes the focus, so that it is read from its beginning. */
export function Shell() {
  const { t, i18n } = useTranslation('shell');
  const { person, signOut } = useSession();
  const { dark, setDark } = useTheme();
  const { pathname } = useLocation();
  const body = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    const before = shown.current;
    shown.current = pathname;
    // home is no page: who has just come begins before the navigation
    if (before !== pathname && before !== '/') body.current?.focus();
  }, [pathname]);
  const offered = useOffered();
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="head">
        <span className="title">{t('title')}</span>
        <nav aria-label={t('nav')}>
          <ul>
            {offered.map(({ name, path }) => (
              <li key={name}>
                <NavLink to={path} end>
                  {t(`page.${name}`)}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="person">
          <FollowNote />
          <span>{person.name}</span>
          <Button size="small" onClick={() => void i18n.changeLanguage(i18n.language === 'en' ? 'zh-CN' : 'en')}>
            {t('language')}
          </Button>
          <Button size="small" aria-pressed={dark} onClick={() => setDark(!dark)}>
            {t('dark')}
          </Button>
          <Button size="small" onClick={() => void signOut()}>
            {t('signOut')}
          </Button>
        </div>
      </header>
      <main className="body" id="main" tabIndex={-1} ref={body}>
        <ErrorBoundary key={pathname}>
          <Suspense fallback={<Spin aria-label={t('loading')} />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
    </>
  );
}
