import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Trouble, troublesOf } from '../graph/troublesOf.ts';

interface AbsentNoteProps {
  readonly error: unknown;
  /** Only what is missing at or below this place of the answer, such as `project.problems`; all of it unless told. */
  readonly path?: string;
}

/** Says which department does not give what is missing, and why. Nothing is missing: nothing. */
export function AbsentNote({ error, path = '' }: AbsentNoteProps) {
  const { t, i18n } = useTranslation('shell');
  const troubles = troublesOf(error, i18n.language).filter((one) =>
    `${one.path}.`.startsWith(path === '' ? '' : `${path}.`),
  );
  const words = ({ department, text }: Trouble): string =>
    department === null
      ? t('absentAll', { text })
      : t('absentBecause', { department: t(`department.${department}`, department), text });
  return [...new Set(troubles.map(words))].map((text) => <Alert key={text} type="warning" showIcon title={text} />);
}
