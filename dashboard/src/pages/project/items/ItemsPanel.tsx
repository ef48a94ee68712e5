import { Drawer, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ProjectApplicationsDocument } from '../../../generated/pages/project/projectApplications.ts';
import { pageFrom } from '../../../graph/readPages.ts';
import { useWords } from '../../../locale/useWords.ts';
import { ClockExplained } from '../clock/ClockExplained.tsx';
import { ColumnHeads } from '../live/ColumnHeads.tsx';
import { MoreButton } from '../live/MoreButton.tsx';
import { PanelBody } from '../live/PanelBody.tsx';
import { ScrollAcross } from '../live/ScrollAcross.tsx';
import { usePanelPages } from '../live/usePanelPages.ts';
import { useAsk } from '../live/usePanelQuery.ts';
import { useSetParam } from '../useSetParam.ts';
import { Certificates } from './Certificates.tsx';
import { ItemRow } from './ItemRow.tsx';
import { type ItemFilter, isWanted, itemFilters } from './itemFilters.ts';

const columns = ['item', 'agency', 'stage', 'status', 'clock', 'submitted', 'decision'] as const;

/** What has been applied for, each with its clock in words. In the URL: `show`, `application`. */
export function ItemsPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation('project');
  const { pick } = useWords();
  const [search] = useSearchParams();
  const ask = useAsk();
  const panel = usePanelPages({
    key: 'applications',
    ask: (after) => ask(ProjectApplicationsDocument, { id, after }),
    pageOf: ({ project }) => pageFrom(project?.applications),
  });
  const filter: ItemFilter = itemFilters.find((one) => one === search.get('show')) ?? 'all';
  const set = useSetParam();
  const open = search.get('application');
  return (
    <>
      <PanelBody panel={panel} rows={8}>
        {({ nodes, hasMore }) => {
          const shown = nodes.filter((one) => isWanted(one.status, filter));
          const counts = (one: ItemFilter): number => nodes.filter(({ status }) => isWanted(status, one)).length;
          return (
            <>
              <div className="toolbar">
                <Select
                  aria-label={t('items.show')}
                  value={filter}
                  onChange={(value) => set('show', value === 'all' ? null : value)}
                  popupMatchSelectWidth={false}
                  options={itemFilters.map((one) => ({
                    value: one,
                    label: `${t(`items.filter.${one}`)} ${counts(one)}${hasMore ? '+' : ''}`,
                  }))}
                />
              </div>
              {nodes.length === 0 && <p className="empty">{t('items.none')}</p>}
              {nodes.length > 0 && shown.length === 0 && <p className="empty">{t('items.noneSuch')}</p>}
              {shown.length > 0 && (
                <ScrollAcross label={t('view.items')}>
                  <table className="rows as-cards">
                    <caption className="only-read">{t('view.items')}</caption>
                    <thead>
                      <ColumnHeads columns={columns} />
                    </thead>
                    <tbody>
                      {shown.map((one) => (
                        <ItemRow key={one.id} application={one} onOpen={() => set('application', one.id)} />
                      ))}
                    </tbody>
                  </table>
                </ScrollAcross>
              )}
              <MoreButton panel={panel} count={nodes.length} />
              <Drawer
                open={open !== null}
                onClose={() => set('application', null)}
                size={640}
                destroyOnHidden
                closable={{ 'aria-label': t('close') }}
                title={nodes.filter((one) => one.id === open).map((one) => pick(one.itemNameEn, one.itemName))}
              >
                {open !== null && <ClockExplained applicationId={open} />}
              </Drawer>
            </>
          );
        }}
      </PanelBody>
      <Certificates id={id} />
    </>
  );
}
