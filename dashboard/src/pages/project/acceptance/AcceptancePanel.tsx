import { useTranslation } from 'react-i18next';
import { ProjectAcceptanceItemsDocument } from '../../../generated/pages/project/projectAcceptanceItems.ts';
import { ProjectAcceptancesDocument } from '../../../generated/pages/project/projectAcceptances.ts';
import { pageFrom } from '../../../graph/readPages.ts';
import { useWords } from '../../../locale/useWords.ts';
import { ColumnHeads } from '../live/ColumnHeads.tsx';
import { MoreButton } from '../live/MoreButton.tsx';
import { PanelBody } from '../live/PanelBody.tsx';
import { ScrollAcross } from '../live/ScrollAcross.tsx';
import { usePanelPages } from '../live/usePanelPages.ts';
import { useAsk, usePanelQuery } from '../live/usePanelQuery.ts';
import { AcceptanceCard } from './AcceptanceCard.tsx';

/** The joint acceptances of a project by phase; before the first one, what will have to be accepted. */
export function AcceptancePanel({ id }: { readonly id: string }) {
  const { t } = useTranslation('project');
  const ask = useAsk();
  const panel = usePanelPages({
    key: 'acceptances',
    ask: (after) => ask(ProjectAcceptancesDocument, { id, after }),
    pageOf: ({ project }) => pageFrom(project?.acceptances),
  });
  return (
    <>
      <PanelBody panel={panel} rows={8}>
        {({ nodes }) => (
          <>
            {nodes.length === 0 && <p className="empty">{t('acceptance.none')}</p>}
            {nodes.map((one) => (
              <AcceptanceCard key={one.id} acceptance={one} />
            ))}
            <MoreButton panel={panel} count={nodes.length} />
          </>
        )}
      </PanelBody>
      <Applicable id={id} />
    </>
  );
}

function Applicable({ id }: { readonly id: string }) {
  const { t } = useTranslation('project');
  const { pick, label } = useWords();
  const panel = usePanelQuery(ProjectAcceptanceItemsDocument, { id });
  return (
    <section aria-label={t('acceptance.applicable')}>
      <h3>{t('acceptance.applicable')}</h3>
      <PanelBody panel={panel} rows={4}>
        {({ project }) => {
          const items = project?.applicableAcceptanceItems;
          if (!items || items.length === 0) return <p className="empty">{t('acceptance.noItems')}</p>;
          return (
            <ScrollAcross label={t('acceptance.applicable')}>
              <table className="rows as-cards">
                <thead>
                  <ColumnHeads columns={['item', 'phase', 'agency', 'promised', 'applies']} />
                </thead>
                <tbody>
                  {items.map(({ item, applies, reason, reasonEn }) => (
                    <tr key={item.code} className={applies ? '' : 'faint'}>
                      <th scope="row" data-label={t('column.item')}>
                        {pick(item.nameEn, item.name)}
                      </th>
                      <td data-label={t('column.phase')}>{label('AcceptancePhase', item.phase)}</td>
                      <td data-label={t('column.agency')}>{pick(label('Agency', item.agency), item.agencyName)}</td>
                      <td data-label={t('column.promised')}>
                        {t('count.workingDays', { count: item.promisedWorkingDays })}
                      </td>
                      <td data-label={t('column.applies')}>
                        <strong>{t(applies ? 'acceptance.applies' : 'acceptance.appliesNot')}</strong>{' '}
                        {pick(reasonEn, reason)}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollAcross>
          );
        }}
      </PanelBody>
    </section>
  );
}
