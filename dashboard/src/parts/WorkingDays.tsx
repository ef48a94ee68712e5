import { useTranslation } from 'react-i18next';

/** A number of working days (工作日); nothing: a dash. */
export function WorkingDays({ count }: { readonly count: number | null | undefined }) {
  const { t } = useTranslation('shell');
  return <span>{count == null ? '—' : t('workingDays', { count })}</span>;
}
