import { useQuery } from '@apollo/client/react';
import { Skeleton } from 'antd';
import { OwnerUtilityFormDocument } from '../../generated/pages/owner/utilityForm.ts';
import { OwnerUtilityNoticesDocument } from '../../generated/pages/owner/utilityNotices.ts';
import { useWords } from '../../locale/useWords.ts';
import { fieldsOf } from './formFields.ts';
import { type ReturnedDesk, ReturnForm } from './ReturnForm.tsx';
import { returnedParts } from './returnedParts.ts';
import type { Task } from './Task.ts';
import { Unread } from './Unread.tsx';

interface ReturnTaskProps {
  readonly task: Extract<Task, { readonly kind: 'return' }>;
  readonly open: boolean;
  readonly onDone: () => void;
}

/** What the counter or a provider found missing in a joint utility application, and the form that brings all of it. */
export function ReturnTask({ task, open, onDone }: ReturnTaskProps) {
  const { pick } = useWords();
  const notices = useQuery(OwnerUtilityNoticesDocument, {
    variables: { id: task.applicationId },
    fetchPolicy: 'cache-and-network',
  });
  const application = notices.data?.jointUtilityApplication;
  const matter = application?.matters.find(({ id }) => id === task.matterId);
  const returned = task.matterId === null ? application : matter;
  const matterCodes = matter === undefined ? (application?.matterCodes ?? []) : [matter.matterCode];
  const asked = useQuery(OwnerUtilityFormDocument, { variables: { matterCodes }, skip: returned == null });
  const catalogue = asked.data?.jointApplicationForm;
  const missing = returned?.notices?.at(-1)?.missing ?? [];
  const { materials, groups } = returnedParts(missing, matter?.matterCode ?? null);
  const desk: ReturnedDesk = {
    applicationId: task.applicationId,
    matterId: task.matterId,
    form: returned?.form,
    materials: materials.map(({ code, reason }) => {
      const named = catalogue?.materials.find((one) => one.code === code);
      return { code, reason, name: named === undefined ? code : pick(named.nameEn, named.name) };
    }),
    groups: groups.map(({ path, inSchema, reasons }) => ({
      path,
      fields: fieldsOf(catalogue?.schema, inSchema).map((field) => ({
        field,
        reason: reasons.get(field.key) ?? null,
      })),
    })),
  };
  const loading = (notices.loading || asked.loading) && catalogue === undefined;
  return (
    <>
      <Unread error={notices.error} again={notices.refetch} />
      <Unread error={asked.error} again={asked.refetch} />
      {loading && <Skeleton active title={false} />}
      {!loading && !open && <MissingPieces desk={desk} />}
      {open && catalogue !== undefined && returned != null && <ReturnForm desk={desk} onDone={onDone} />}
    </>
  );
}

function MissingPieces({ desk: { materials, groups } }: { readonly desk: ReturnedDesk }) {
  const { pick } = useWords();
  const fields = groups.flatMap((group) =>
    group.fields.flatMap(({ field: { key, title }, reason }) =>
      reason === null ? [] : [{ code: `${group.path.join('.')}.${key}`, name: pick(title.en, title.zh), reason }],
    ),
  );
  return (
    <ul className="missing">
      {[...materials, ...fields].map(({ code, name, reason }) => (
        <li key={code}>
          {name}
          <span className="note">{reason}</span>
        </li>
      ))}
    </ul>
  );
}
