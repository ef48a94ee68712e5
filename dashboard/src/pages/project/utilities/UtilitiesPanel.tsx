import { useTranslation } from 'react-i18next';
import { ProjectUtilitiesDocument } from '../../../generated/pages/project/projectUtilities.ts';
import { UtilityMattersDocument } from '../../../generated/pages/project/utilityMatters.ts';
import { pageFrom } from '../../../graph/readPages.ts';
import { useWords } from '../../../locale/useWords.ts';
import { Light } from '../../../parts/Light.tsx';
import { Moment } from '../../../parts/Moment.tsx';
import { MoreButton } from '../live/MoreButton.tsx';
import { PanelBody } from '../live/PanelBody.tsx';
import { usePanelPages } from '../live/usePanelPages.ts';
import { useAsk, usePanelQuery } from '../live/usePanelQuery.ts';
import { type Application, latestTasks } from './latestTasks.ts';
import { MatterTile } from './MatterTile.tsx';
import { Notices } from './Notices.tsx';

/** The twelve matters of the joint application as a grid, and each application. */
export function UtilitiesPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation('project');
  const catalogue = usePanelQuery(UtilityMattersDocument, {});
  const ask = useAsk();
  const panel = usePanelPages({
    key: 'utilities',
    ask: (after) => ask(ProjectUtilitiesDocument, { id, after }),
    pageOf: ({ project }) => pageFrom(project?.utilityApplications),
  });
  return (
    <PanelBody panel={panel} rows={8}>
      {({ nodes, hasMore }) => {
        const tasks = latestTasks(nodes);
        return (
          <>
            <PanelBody panel={catalogue} rows={6}>
              {({ utilityMatters }) => (
                <>
                  <p className="summary">
                    {t('utilities.asked', {
                      asked: utilityMatters.filter((one) => tasks.has(one.code)).length,
                      total: utilityMatters.length,
                    })}
                  </p>
                  <ul className="matters">
                    {utilityMatters.map((matter) => (
                      <MatterTile key={matter.code} matter={matter} task={tasks.get(matter.code) ?? null} />
                    ))}
                  </ul>
                </>
              )}
            </PanelBody>
            <h3>{t('utilities.applications')}</h3>
            {nodes.length === 0 && <p className="empty">{t('utilities.none')}</p>}
            {nodes.map((one) => (
              <ApplicationLine key={one.id} application={one} />
            ))}
            {hasMore && <MoreButton panel={panel} count={nodes.length} />}
          </>
        );
      }}
    </PanelBody>
  );
}

function ApplicationLine({ application }: { readonly application: Application }) {
  const { t } = useTranslation('project');
  const { label } = useWords();
  const { counter, missingMaterials } = application;
  return (
    <article className="problem" aria-label={t('utilities.application')}>
      <header>
        <Light light={application.light} word={false} />
        <strong>{label('JointUtilityStatus', application.status)}</strong>
        <span>{t('utilities.finished', { done: application.finishedMatters, total: application.totalMatters })}</span>
        <span className="quiet">
          {t('utilities.submitted')} <Moment time={application.submittedAt} /> · {t('utilities.accepted')}{' '}
          <Moment time={application.acceptedAt} /> · {counter?.name}
        </span>
      </header>
      {missingMaterials != null && missingMaterials.length > 0 && (
        <p className="note">
          {t('items.missing')} {missingMaterials.join('、')}
        </p>
      )}
      <Notices applicationId={application.id} />
    </article>
  );
}
