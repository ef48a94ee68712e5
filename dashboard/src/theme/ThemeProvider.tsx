import { theme as antdTheme, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { themeContext } from './themeContext.ts';

const key = 'guanjia.dark';

/** Antd in the reader's language, light or dark, in the type of a desk or of a wall. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  const wall = useMemo(() => new URLSearchParams(location.search).has('wall'), []);
  const [dark, setDark] = useState(() => (localStorage.getItem(key) ?? (wall ? '1' : preferred())) === '1');
  useEffect(() => {
    localStorage.setItem(key, dark ? '1' : '0');
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
    document.documentElement.dataset['wall'] = wall ? '1' : '0';
  }, [dark, wall]);
  const theme = useMemo(() => ({ dark, wall, setDark }), [dark, wall]);
  return (
    <themeContext.Provider value={theme}>
      <ConfigProvider
        button={{ autoInsertSpace: false }} // a name is read as it is written
        locale={i18n.language === 'en' ? enUS : zhCN}
        theme={{
          algorithm: dark ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
          token: {
            // where page.css lets nothing move, antd would wait for ever for the end of what does not
            motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
            fontSize: wall ? 22 : 15,
            colorLink: dark ? '#69b1ff' : '#0958d9',
            colorPrimary: dark ? '#3c89e8' : '#0958d9',
            ...(!dark && { colorPrimaryHover: '#1d66db' }),
            // antd's own are too faint to be read by everybody (WCAG 1.4.3)
            colorError: dark ? '#ff7875' : '#cf1322',
            colorTextDescription: dark ? '#a8b4c0' : '#52606d',
            colorTextTertiary: dark ? '#a8b4c0' : '#52606d',
            colorTextPlaceholder: dark ? '#a8b4c0' : '#52606d',
          },
        }}
      >
        {children}
      </ConfigProvider>
    </themeContext.Provider>
  );
}

function preferred(): string {
  return matchMedia('(prefers-color-scheme: dark)').matches ? '1' : '0';
}
