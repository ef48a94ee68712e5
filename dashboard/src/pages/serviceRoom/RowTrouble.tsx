import { useTranslation } from 'react-i18next';
import { troublesOf } from '../../graph/troublesOf.ts';
import { useWords } from '../../locale/useWords.ts';

interface RowTroubleProps {
  readonly error: unknown;
  /** How many cells it stands for. */
  readonly columns: number;
}

/** Why a row has no figures. */
export function RowTrouble({ error, columns }: RowTroubleProps) {
  const { t } = useTranslation('shell');
  const { language } = useWords();
  const [trouble] = troublesOf(error, language);
  return (
    <td colSpan={columns} className="bad">
      {t('absentAll', { text: trouble?.text })}
    </td>
  );
}
