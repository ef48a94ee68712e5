import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { WorkingDaysLeftDocument } from '../../generated/pages/owner/workingDaysLeft.ts';
import { Day } from '../../parts/Day.tsx';

interface WorkingDaysLeftProps {
  readonly until: string;
  /** In Beijing. */
  readonly today: string;
}

/** A last day, and how many working days there are up to it by the official calendar, where it is published. */
export function WorkingDaysLeft({ until, today }: WorkingDaysLeftProps) {
  const { t } = useTranslation('owner');
  const late = until < today;
  const variables = { from: late ? until : today, to: late ? today : until };
  const { data } = useQuery(WorkingDaysLeftDocument, { variables, fetchPolicy: 'cache-first' });
  const count = data?.workingDaysBetween;
  const near = !late && typeof count === 'number' && count <= 3;
  return (
    <span className={late ? 'due late' : near ? 'due near' : 'due'}>
      {t('until')} <Day date={until} />
      {typeof count === 'number' && <strong>{late ? t('late', { count }) : t('left', { count })}</strong>}
    </span>
  );
}
