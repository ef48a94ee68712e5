import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** The heading of a page, which is also the title of the tab. */
export function PageHeading({ text }: { readonly text: string }) {
  const { t } = useTranslation('shell');
  const title = t('title');
  useEffect(() => {
    document.title = `${text} · ${title}`;
  }, [text, title]);
  return <h1>{text}</h1>;
}
