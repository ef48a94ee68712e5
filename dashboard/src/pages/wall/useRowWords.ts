import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords, type Words } from '../../locale/useWords.ts';

/** All that puts a row into words: one for all rows, since each that asked for itself would cost more than it draws. */
export interface RowWords extends Words {
  readonly t: ReturnType<typeof useTranslation<'wall'>>['t'];
  readonly shell: ReturnType<typeof useTranslation<'shell'>>['t'];
}

/** The same object as long as the language is the same. */
export function useRowWords(): RowWords {
  const { t } = useTranslation('wall');
  const { t: shell } = useTranslation('shell');
  const words = useWords();
  const [kept, setKept] = useState<RowWords>({ ...words, t, shell });
  if (kept.t === t && kept.shell === shell) return kept;
  const next = { ...words, t, shell };
  setKept(next);
  return next;
}
