import { useTranslation } from 'react-i18next';
import { ProjectTimelineDocument } from '../../../generated/pages/project/projectTimeline.ts';
import { useWords } from '../../../locale/useWords.ts';
import { MoreButton } from '../live/MoreButton.tsx';
import { PanelBody } from '../live/PanelBody.tsx';
import { usePanelPages } from '../live/usePanelPages.ts';
import { useAsk } from '../live/usePanelQuery.ts';

/** All that has happened to a project and that the person may see, the newest first, live. */
export function TimelinePanel({ id }: { readonly id: string }) {
  const { t } = useTranslation('project');
  const { pick, day, time } = useWords();
  const ask = useAsk();
  const panel = usePanelPages({
    key: 'timeline',
    ask: (before) => ask(ProjectTimelineDocument, { id, before }),
    pageOf: ({ project }) => {
      const page = project?.timeline;
      return (
        page && {
          nodes: page.nodes.toReversed(),
          next: page.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null,
        }
      );
    },
  });
  return (
    <PanelBody panel={panel} rows={10}>
      {({ nodes }) => (
        <>
          {nodes.length === 0 && <p className="empty">{t('timeline.none')}</p>}
          <ol className="timeline">
            {nodes.map((one, at) => {
              const before = nodes[at - 1];
              const isNewDay = before === undefined || day(before.time) !== day(one.time);
              return (
                <li key={one.id} data-seq={one.seq} className={isNewDay ? 'new-day' : ''}>
                  {isNewDay && <h3>{day(one.time)}</h3>}
                  <time dateTime={one.time}>{time(one.time)}</time>
                  <span className="department">{t(`department.${one.department.toUpperCase()}`, one.department)}</span>
                  <span>
                    <strong>{pick(one.label.en, one.label.zh)}</strong> {pick(one.summary, one.summaryZh)}{' '}
                    {one.actorName !== one.department && <span className="quiet">{one.actorName}</span>}
                  </span>
                  <span className="quiet right">#{one.seq}</span>
                </li>
              );
            })}
          </ol>
          <MoreButton panel={panel} count={nodes.length} />
        </>
      )}
    </PanelBody>
  );
}
