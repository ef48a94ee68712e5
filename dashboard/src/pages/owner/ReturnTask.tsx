import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { OwnerUtilityNoticesDocument } from '../../generated/pages/owner/utilityNotices.ts';
import { AbsentNote } from '../../parts/AbsentNote.tsx';
import type { Task } from './Task.ts';

/** What the counter or a provider found missing in a joint utility application. */
export function ReturnTask({ task }: { readonly task: Extract<Task, { readonly kind: 'return' }> }) {
  const { t } = useTranslation('owner');
  const { data, error } = useQuery(OwnerUtilityNoticesDocument, {
    variables: { id: task.applicationId },
    fetchPolicy: 'cache-and-network',
  });
  const application = data?.jointUtilityApplication;
  const matter = application?.matters.find(({ id }) => id === task.matterId);
  const notices = (task.matterId === null ? application?.notices : matter?.notices) ?? [];
  return (
    <>
      <AbsentNote error={error} />
      <ul className="missing">
        {notices.at(-1)?.missing.map(({ code, reason }) => (
          <li key={code}>
            {reason} <span className="note">{code}</span>
          </li>
        ))}
      </ul>
      <p>{t('task.return.how')}</p>
    </>
  );
}
