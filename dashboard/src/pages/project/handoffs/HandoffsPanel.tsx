import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import {
  ProjectHandoffsDocument,
  type ProjectHandoffsQueryVariables,
} from '../../../generated/pages/project/projectHandoffs.ts';
import { pageFrom } from '../../../graph/readPages.ts';
import { MoreButton } from '../live/MoreButton.tsx';
import { PanelBody } from '../live/PanelBody.tsx';
import { usePanelPages } from '../live/usePanelPages.ts';
import { useAsk } from '../live/usePanelQuery.ts';
import { useSetParam } from '../useSetParam.ts';
import { HandoffCard } from './HandoffCard.tsx';

const filters = {
  all: null,
  underWay: ['PENDING', 'IN_TRANSIT', 'NEEDS_ATTENTION'],
  settled: ['RECEIVED', 'PARTLY_RECEIVED', 'NOT_RECEIVED', 'CANCELLED'],
} as const satisfies Record<string, ProjectHandoffsQueryVariables['status']>;
const names = ['all', 'underWay', 'settled'] as const;

/** Materials on their way between departments, the newest first. In the URL: `handoffs`. */
export function HandoffsPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation('project');
  const [search] = useSearchParams();
  const set = useSetParam();
  const ask = useAsk();
  const filter = names.find((one) => one === search.get('handoffs')) ?? 'all';
  const panel = usePanelPages({
    key: `handoffs ${filter}`,
    ask: (after) => ask(ProjectHandoffsDocument, { id, after, status: filters[filter] }),
    pageOf: ({ project }) => pageFrom(project?.handoffs),
  });
  return (
    <>
      <div className="toolbar">
        <Select
          aria-label={t('handoffs.show')}
          value={filter}
          onChange={(value) => set('handoffs', value === 'all' ? null : value)}
          popupMatchSelectWidth={false}
          options={names.map((one) => ({ value: one, label: t(`handoffs.filter.${one}`) }))}
        />
      </div>
      <PanelBody panel={panel} rows={8}>
        {({ nodes }) => (
          <>
            {nodes.length === 0 && (
              <p className="empty">{t(filter === 'all' ? 'handoffs.none' : 'handoffs.noneSuch')}</p>
            )}
            {nodes.map((one) => (
              <HandoffCard key={one.id} handoff={one} />
            ))}
            <MoreButton panel={panel} count={nodes.length} />
          </>
        )}
      </PanelBody>
    </>
  );
}
