import { Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ProjectMaterialsDocument } from '../../../generated/pages/project/projectMaterials.ts';
import { pageFrom } from '../../../graph/readPages.ts';
import { ColumnHeads } from '../live/ColumnHeads.tsx';
import { MoreButton } from '../live/MoreButton.tsx';
import { PanelBody } from '../live/PanelBody.tsx';
import { ScrollAcross } from '../live/ScrollAcross.tsx';
import { usePanelPages } from '../live/usePanelPages.ts';
import { useAsk } from '../live/usePanelQuery.ts';
import { useSetParam } from '../useSetParam.ts';
import { type Material, MaterialRow } from './MaterialRow.tsx';
import { ReadMaterial } from './ReadMaterial.tsx';

const columns = ['name', 'classification', 'version', 'size', 'uploaded', 'digest', 'read'] as const;

/** The materials that the viewer may know of, with those that can be read. In the URL: `materials=all` for earlier versions too. */
export function MaterialsPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation('project');
  const [search] = useSearchParams();
  const set = useSetParam();
  const ask = useAsk();
  const [reading, setReading] = useState<Material | null>(null);
  const all = search.get('materials') === 'all';
  const panel = usePanelPages({
    key: `materials ${all}`,
    ask: (after) => ask(ProjectMaterialsDocument, { id, after, filter: { latestOnly: !all } }),
    pageOf: ({ project }) => pageFrom(project?.materials),
  });
  return (
    <>
      <div className="toolbar">
        <Switch checked={all} onChange={(on) => set('materials', on ? 'all' : null)} aria-label={t('materials.all')} />
        <span aria-hidden="true">{t('materials.all')}</span>
      </div>
      <PanelBody panel={panel} rows={6}>
        {({ nodes }) => (
          <>
            {nodes.length === 0 && <p className="empty">{t('materials.none')}</p>}
            {nodes.length > 0 && (
              <ScrollAcross label={t('view.materials')}>
                <table className="rows as-cards">
                  <caption className="only-read">{t('view.materials')}</caption>
                  <thead>
                    <ColumnHeads columns={columns} />
                  </thead>
                  <tbody>
                    {nodes.map((one) => (
                      <MaterialRow key={one.id} material={one} onRead={() => setReading(one)} />
                    ))}
                  </tbody>
                </table>
              </ScrollAcross>
            )}
            <MoreButton panel={panel} count={nodes.length} />
          </>
        )}
      </PanelBody>
      {reading && <ReadMaterial material={reading} onClose={() => setReading(null)} />}
    </>
  );
}
