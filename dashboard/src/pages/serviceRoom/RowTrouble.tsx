import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { troublesOf } from '../../graph/troublesOf.ts';
import { useWords } from '../../locale/useWords.ts';

interface RowTroubleProps {
  readonly error: unknown;
  /** How many cells it stands for. */
  readonly columns: number;
  readonly reload: () => Promise<void>;
}

/** Who does not give the figures of a row, and why. */
export function RowTrouble({ error, columns, reload }: RowTroubleProps) {
  const { t } = useTranslation(['shell', 'serviceRoom']);
  const { language } = useWords();
  const [trouble] = troublesOf(error, language);
  const { department, text } = trouble ?? { department: null, text: '' };
  return (
    <td colSpan={columns}>
      <span className="bad">
        {department === null
          ? t('absentAll', { text })
          : t('absentBecause', { department: t(`department.${department}`, department), text })}
      </span>{' '}
      <Button size="small" onClick={() => void reload()}>
        {t('serviceRoom:again')}
      </Button>
    </td>
  );
}
