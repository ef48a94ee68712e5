import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

const languages = ['zh-CN', 'en'] as const;

const key = 'guanjia.language';
const files = import.meta.glob<Readonly<Record<string, unknown>>>(['./zh-CN/*.json', './en/*.json'], {
  import: 'default',
});

/** A file per language and namespace, loaded when a page asks for it. */
const fromFiles = {
  type: 'backend',
  async read(language: string, namespace: string) {
    const load = files[`./${language}/${namespace}.json`];
    if (load === undefined) throw new Error(`${language} has no words for ${namespace}`);
    return load();
  },
} as const;

/** Chinese unless chosen otherwise, here or by `?lang=en`. */
export async function openLocale(): Promise<void> {
  const asked = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(key);
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
    localStorage.setItem(key, language);
  });
  await i18next
    .use(fromFiles)
    .use(initReactI18next)
    .init({
      lng: languages.find((language) => language === asked) ?? 'zh-CN',
      supportedLngs: languages,
      fallbackLng: false,
      ns: ['shell', 'session'],
      defaultNS: 'shell',
      interpolation: { escapeValue: false }, // React does
      returnNull: false,
    });
}
