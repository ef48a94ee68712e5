import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { troublesOf } from '../../graph/troublesOf.ts';

/** Why the graph did not do what was asked, beside what asked for it. */
export function Refusal({ error }: { readonly error: unknown }) {
  const { i18n } = useTranslation();
  return [...new Set(troublesOf(error, i18n.language).map(({ text }) => text))].map((text) => (
    <Alert key={text} type="error" role="alert" showIcon title={text} />
  ));
}
