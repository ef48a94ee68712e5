import { useTranslation } from 'react-i18next';
import { ProjectServiceDocument, type ProjectServiceQuery } from '../../../generated/pages/project/projectService.ts';
import { useWords } from '../../../locale/useWords.ts';
import { Day } from '../../../parts/Day.tsx';
import { Light } from '../../../parts/Light.tsx';
import { ColumnHeads } from '../live/ColumnHeads.tsx';
import { PanelBody } from '../live/PanelBody.tsx';
import { ScrollAcross } from '../live/ScrollAcross.tsx';
import { usePanelQuery } from '../live/usePanelQuery.ts';

type Service = NonNullable<ProjectServiceQuery['project']>;

/** The steward's side: who looks after the project, the steps of the service, and the team for the matter. */
export function ServicePanel({ id }: { readonly id: string }) {
  const { t } = useTranslation('project');
  const panel = usePanelQuery(ProjectServiceDocument, { id });
  return (
    <PanelBody panel={panel} rows={8}>
      {({ project }) =>
        project && (
          <div className="service">
            <StewardCard project={project} />
            <ProcedureSteps procedure={project.procedure} />
            <Team team={project.team} />
            {project.completion && (
              <p>
                <strong>{t('service.completed')}</strong> <Day date={project.completion.finishedAt} />{' '}
                {project.completion.archiveName}
              </p>
            )}
          </div>
        )
      }
    </PanelBody>
  );
}

function StewardCard({ project: { steward } }: { readonly project: Service }) {
  const { t } = useTranslation('project');
  return (
    <section aria-label={t('tile.steward')}>
      <h3>{t('tile.steward')}</h3>
      {steward ? (
        <p>
          <strong>{steward.name}</strong> {steward.phone && <a href={`tel:${steward.phone}`}>{steward.phone}</a>}{' '}
          <span className="quiet">{steward.unit?.name}</span>
        </p>
      ) : (
        <p className="empty">{t('service.noSteward')}</p>
      )}
    </section>
  );
}

function ProcedureSteps({ procedure }: { readonly procedure: Service['procedure'] }) {
  const { t } = useTranslation('project');
  const { label } = useWords();
  if (procedure == null)
    return (
      <section aria-label={t('service.procedure')}>
        <h3>{t('service.procedure')}</h3>
        <p className="empty">{t('service.noProcedure')}</p>
      </section>
    );
  return (
    <section aria-label={t('service.procedure')}>
      <h3>
        {t('service.procedure')} · {label('ProcedureStage', procedure.stage)}{' '}
        <Light light={procedure.light} word={false} />
      </h3>
      <ScrollAcross label={t('service.procedure')}>
        <table className="rows">
          <thead>
            <ColumnHeads columns={['step', 'state', 'done', 'due']} />
          </thead>
          <tbody>
            {procedure.steps.map((step) => (
              <tr key={step.kind}>
                <th scope="row">{label('ProcedureStepKind', step.kind)}</th>
                <td>
                  <Light light={step.light} word={false} /> {t(step.done ? 'service.done' : 'service.open')}
                </td>
                <td>
                  <Day date={step.doneAt} />
                </td>
                <td>
                  <Day date={step.deadline} />
                  {step.provisional && ` ${t('provisional')}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollAcross>
    </section>
  );
}

function Team({ team }: { readonly team: Service['team'] }) {
  const { t } = useTranslation('project');
  const { pick } = useWords();
  return (
    <section aria-label={t('service.team')}>
      <h3>{t('service.team')}</h3>
      {team == null ? (
        <p className="empty">{t('service.noTeam')}</p>
      ) : (
        <ul className="plain">
          {team.leader && (
            <li>
              {t('service.leader')} <strong>{team.leader.name}</strong>
            </li>
          )}
          {team.members.map((member) => (
            <li key={`${member.seatName} ${member.person?.id ?? ''}`}>
              {member.seatName} <strong>{member.person?.name}</strong>{' '}
              <span className="quiet">
                <Day date={member.since} /> {t('tile.onwards')}
              </span>
            </li>
          ))}
          {team.vacancies.map((vacancy) => (
            <li key={`${vacancy.seatName} ${vacancy.since}`} className="overdue">
              {vacancy.seatName} {pick(vacancy.reason, vacancy.reasonZh)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
