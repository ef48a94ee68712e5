import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ProjectMaterialsQuery } from '../../../generated/pages/project/projectMaterials.ts';
import { useWords } from '../../../locale/useWords.ts';
import { Moment } from '../../../parts/Moment.tsx';
import { useChangeMark } from '../live/useChangeMark.ts';

export type Material = NonNullable<NonNullable<ProjectMaterialsQuery['project']>['materials']>['nodes'][number];

/** One material; what may not be read has neither file nor digest. */
export function MaterialRow({ material, onRead }: { readonly material: Material; readonly onRead: () => void }) {
  const { t } = useTranslation('project');
  const { pick, label, number } = useWords();
  const { bytes, sha256 } = material;
  return (
    <tr className={useChangeMark(material)} data-material={material.id}>
      <th scope="row" data-label={t('column.name')}>
        {pick(material.nameEn, material.name)} <span className="quiet">{material.fileName}</span>
        {material.withdrawnAt && <Tag color="error">{t('materials.withdrawn')}</Tag>}
      </th>
      <td data-label={t('column.classification')}>{label('MaterialClassification', material.classification)}</td>
      <td data-label={t('column.version')}>{t('materials.version', { version: material.version })}</td>
      <td data-label={t('column.size')}>
        {bytes === null ? '—' : t('size', { size: number(Math.ceil(bytes / 1024)) })}
      </td>
      <td data-label={t('column.uploaded')}>
        <Moment time={material.uploadedAt} />{' '}
        {material.agency ? label('Agency', material.agency) : material.uploadedByName}
      </td>
      <td data-label={t('column.digest')}>
        {sha256 === null ? '—' : <code title={sha256}>{sha256.slice(0, 12)}…</code>}
      </td>
      <td data-label={t('column.read')}>
        {material.mayRead ? (
          <Button size="small" onClick={onRead}>
            {t('materials.read')}
          </Button>
        ) : (
          <span className="quiet">{t('materials.mayNot')}</span>
        )}
      </td>
    </tr>
  );
}
