import { useTranslation } from 'react-i18next';

/** Working days (工作日) until a deadline, or since. Nothing runs: nothing. */
export function DaysLeft({ count }: { readonly count: number | null }) {
  const { t } = useTranslation('wall');
  if (count === null) return null;
  const words = count < 0 ? t('daysLate', { count: -count }) : count === 0 ? t('dueToday') : t('daysLeft', { count });
  return <small className={count < 0 ? 'light-RED' : count === 0 ? 'light-AMBER' : ''}>{words}</small>;
}
