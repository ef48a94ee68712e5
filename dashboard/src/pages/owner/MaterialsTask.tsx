import { useQuery } from '@apollo/client/react';
import { Button, Skeleton } from 'antd';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MissingMaterialsDocument } from '../../generated/pages/owner/missingMaterials.ts';
import { SupplyAwaitedDocument } from '../../generated/pages/owner/supplyAwaited.ts';
import { SupplyCorrectionDocument } from '../../generated/pages/owner/supplyCorrection.ts';
import { SupplyToleratedDocument } from '../../generated/pages/owner/supplyTolerated.ts';
import { useWords } from '../../locale/useWords.ts';
import { useSession } from '../../session/sessionContext.ts';
import { type Bringing, MissingMaterial } from './MissingMaterial.tsx';
import { missingRows } from './missingRows.ts';
import { Refusal } from './Refusal.tsx';
import type { Task } from './Task.ts';
import { Unread } from './Unread.tsx';
import { uploadMaterial } from './uploadMaterial.ts';
import { useAct } from './useAct.ts';

export type MaterialsTaskOf = Extract<Task, { readonly kind: 'correction' | 'tolerance' | 'awaited' }>;

interface MaterialsTaskProps {
  readonly task: MaterialsTaskOf;
  /** Whether the form is open; where not, only what is missing is told. */
  readonly open: boolean;
  readonly onDone: () => void;
}

const mutations = {
  correction: SupplyCorrectionDocument,
  tolerance: SupplyToleratedDocument,
  awaited: SupplyAwaitedDocument,
} as const;

/** What an application waits for, and the form that brings it: all of it for a correction, all or part of what was promised. */
export function MaterialsTask({ task, open, onDone }: MaterialsTaskProps) {
  const { t } = useTranslation('owner');
  const { pick } = useWords();
  const { token } = useSession();
  const [bringings, setBringings] = useState<ReadonlyMap<string, Bringing>>(new Map());
  const [asked, setAsked] = useState(false);
  const [uploading, setUploading] = useState(false);
  const [uploadError, setUploadError] = useState<unknown>(null);
  const { data, error, loading, refetch } = useQuery(MissingMaterialsDocument, {
    variables: { id: task.application.id },
    fetchPolicy: 'cache-and-network',
  });
  const supply = useAct<unknown, { applicationId: string; materials: string[]; expectedVersion: number }>(
    mutations[task.kind],
  );
  const application = data?.application;
  if (application == null)
    return loading ? <Skeleton active title={false} /> : <Unread error={error} again={refetch} />;
  const rows = missingRows(application, task.kind);
  if (!open) {
    return (
      <ul className="missing">
        {rows.map(({ code, name, nameEn, note }) => (
          <li key={code}>
            {pick(nameEn, name)}
            {note !== null && <span className="note">{note}</span>}
          </li>
        ))}
      </ul>
    );
  }
  const faultOf = (code: string): string | null => {
    const bringing = bringings.get(code);
    if (bringing === undefined) return task.kind === 'correction' ? t('material.allNeeded') : null;
    return bringing.way === 'file' && bringing.file === null ? t('material.fileNeeded') : null;
  };
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    setUploadError(null);
    if (bringings.size === 0 || rows.some(({ code }) => faultOf(code) !== null)) return;
    setUploading(true);
    try {
      for (const [code, bringing] of bringings) {
        if (bringing.way !== 'file' || bringing.file === null) continue;
        const { file, classification } = bringing;
        await uploadMaterial(await token(), { projectId: task.projectId, code, file, classification });
      }
      const { id, version } = application;
      const done = await supply.act({ applicationId: id, materials: [...bringings.keys()], expectedVersion: version });
      if (done !== undefined) onDone();
    } catch (cause) {
      setUploadError(cause);
    } finally {
      setUploading(false);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {rows.map((row) => (
        <MissingMaterial
          key={row.code}
          row={row}
          bringing={bringings.get(row.code) ?? null}
          fault={asked ? faultOf(row.code) : null}
          onChange={(bringing) => setBringings((known) => changed(known, row.code, bringing))}
        />
      ))}
      {asked && bringings.size === 0 && task.kind !== 'correction' && (
        <p className="fault" role="alert">
          {t('material.someNeeded')}
        </p>
      )}
      <Refusal error={uploadError ?? supply.error} />
      <Button type="primary" htmlType="submit" loading={uploading || supply.busy}>
        {t(`task.${task.kind}.submit`)}
      </Button>
    </form>
  );
}

function changed(
  known: ReadonlyMap<string, Bringing>,
  code: string,
  bringing: Bringing | null,
): ReadonlyMap<string, Bringing> {
  const next = new Map(known);
  if (bringing === null) next.delete(code);
  else next.set(code, bringing);
  return next;
}
