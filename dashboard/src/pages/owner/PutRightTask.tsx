import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PutRightFindingDocument } from '../../generated/pages/owner/putRightFinding.ts';
import { RectificationsDocument } from '../../generated/pages/owner/rectifications.ts';
import { SupplyRectificationDocument } from '../../generated/pages/owner/supplyRectification.ts';
import { useWords } from '../../locale/useWords.ts';
import { describeFiles } from './describeFiles.ts';
import { FileItem, type FileWishes } from './FileItem.tsx';
import { NoteForm } from './NoteForm.tsx';
import type { Task } from './Task.ts';
import { Unread } from './Unread.tsx';
import { useAct } from './useAct.ts';

interface PutRightProps<Kind extends Task['kind']> {
  readonly task: Extract<Task, { readonly kind: Kind }>;
  readonly open: boolean;
  readonly onDone: () => void;
}

const longest = 2000;

/** What a department wants put right before acceptance goes on (整改), and the form that says it is. */
export function RectificationTask({ task, open, onDone }: PutRightProps<'rectification'>) {
  const { t } = useTranslation('owner');
  const { pick } = useWords();
  const { acceptanceId, itemId, itemCode } = task;
  const { data, error, refetch } = useQuery(RectificationsDocument, {
    variables: { id: acceptanceId },
    fetchPolicy: 'cache-and-network',
  });
  const supply = useAct(SupplyRectificationDocument);
  const item = data?.jointAcceptance?.items.find(({ id }) => id === itemId);
  const rounds = item?.rounds ?? [];
  const missing = item?.missingMaterials ?? [];
  const points = rounds.findLast(({ opinion }) => opinion !== null)?.opinion?.rectifications ?? [];
  const [readError, setReadError] = useState<unknown>(null);
  const submit = async (note: string, wishes: FileWishes): Promise<void> => {
    setReadError(null);
    try {
      const described = await describeFiles(wishes, t('material.unsafeLine'));
      const materials = described.map(([code, file]) => ({ code, ...file }));
      if ((await supply.act({ acceptanceId, itemCode, note, materials })) !== undefined) onDone();
    } catch (cause) {
      setReadError(cause);
    }
  };
  return (
    <>
      <Unread error={error} again={refetch} />
      <ol className="missing">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
      {open && (
        <NoteForm
          label={t('putRight')}
          longest={longest}
          submit={t('task.rectification.submit')}
          busy={supply.busy}
          error={readError ?? supply.error}
          onSubmit={(note, wishes) => void submit(note, wishes)}
        >
          {missing.map(({ code, name, nameEn }) => (
            <FileItem key={code} code={code} name={pick(nameEn, name)} reason={t('material.mustCome')} needed={false} />
          ))}
          {missing.length > 0 && <p className="quiet">{t('material.digest')}</p>}
        </NoteForm>
      )}
    </>
  );
}

/** What guidance before acceptance has found (验前指导), and the form that says it is put right. */
export function FindingTask({ task, open, onDone }: PutRightProps<'finding'>) {
  const { t } = useTranslation('owner');
  const { preCheckId, number, finding, advice } = task;
  const putRight = useAct(PutRightFindingDocument);
  const submit = async (note: string): Promise<void> => {
    if ((await putRight.act({ preCheckId, number, note })) !== undefined) onDone();
  };
  return (
    <>
      <p>{finding}</p>
      <p className="note">{advice}</p>
      {open && (
        <NoteForm
          label={t('putRight')}
          longest={longest}
          submit={t('task.finding.submit')}
          busy={putRight.busy}
          error={putRight.error}
          onSubmit={(note) => void submit(note)}
        />
      )}
    </>
  );
}
