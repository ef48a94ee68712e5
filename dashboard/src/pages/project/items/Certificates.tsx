import { useTranslation } from 'react-i18next';
import { ProjectCertificatesDocument } from '../../../generated/pages/project/projectCertificates.ts';
import { pageFrom } from '../../../graph/readPages.ts';
import { useWords } from '../../../locale/useWords.ts';
import { Day } from '../../../parts/Day.tsx';
import { ColumnHeads } from '../live/ColumnHeads.tsx';
import { MoreButton } from '../live/MoreButton.tsx';
import { PanelBody } from '../live/PanelBody.tsx';
import { ScrollAcross } from '../live/ScrollAcross.tsx';
import { usePanelPages } from '../live/usePanelPages.ts';
import { useAsk } from '../live/usePanelQuery.ts';

/** The certificates that a project holds. */
export function Certificates({ id }: { readonly id: string }) {
  const { t } = useTranslation('project');
  const { label } = useWords();
  const ask = useAsk();
  const panel = usePanelPages({
    key: 'certificates',
    ask: (after) => ask(ProjectCertificatesDocument, { id, after }),
    pageOf: ({ project }) => pageFrom(project?.certificates),
  });
  return (
    <section aria-label={t('certificates.title')}>
      <h3>{t('certificates.title')}</h3>
      <PanelBody panel={panel} rows={3}>
        {({ nodes }) =>
          nodes.length === 0 ? (
            <p className="empty">{t('certificates.none')}</p>
          ) : (
            <>
              <ScrollAcross label={t('certificates.title')}>
                <table className="rows as-cards">
                  <thead>
                    <ColumnHeads columns={['item', 'number', 'agency', 'status', 'issued', 'valid']} />
                  </thead>
                  <tbody>
                    {nodes.map((one) => (
                      <tr key={one.id}>
                        <th scope="row" data-label={t('column.item')}>
                          {one.itemName}
                        </th>
                        <td data-label={t('column.number')}>
                          <span className="document">{one.number}</span>
                        </td>
                        <td data-label={t('column.agency')}>{label('Agency', one.agency)}</td>
                        <td data-label={t('column.status')}>{label('CertificateStatus', one.status)}</td>
                        <td data-label={t('column.issued')}>
                          <Day date={one.issuedAt} />
                        </td>
                        <td data-label={t('column.valid')}>
                          {one.validUntil ? <Day date={one.validUntil} /> : t('certificates.unlimited')}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </ScrollAcross>
              <MoreButton panel={panel} count={nodes.length} />
            </>
          )
        }
      </PanelBody>
    </section>
  );
}
