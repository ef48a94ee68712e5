import { CalendarOutlined, PhoneOutlined, SwapOutlined } from '@ant-design/icons';
import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '../../locale/useWords.ts';
import { Day } from '../../parts/Day.tsx';
import { Light } from '../../parts/Light.tsx';
import { Moment } from '../../parts/Moment.tsx';
import { StageSteps } from '../../parts/StageSteps.tsx';
import type { Desk } from './Desk.ts';
import type { Change, OwnProject } from './useOwnerDesks.ts';

interface ProjectCardProps {
  readonly project: OwnProject;
  readonly desk: Desk;
  /** How many things wait for the owner in it. */
  readonly waiting: number;
  readonly change: Change | undefined;
  readonly onChoose: (place: 'train' | 'handoffs') => void;
}

/** One of the owner's projects at a glance: light, stage, progress, what comes next, and whom to call. */
export function ProjectCard({ project, desk, waiting, change, onChoose }: ProjectCardProps) {
  const { t } = useTranslation('owner');
  const { pick, label } = useWords();
  const { wallChartRow: row } = project;
  const measure = row?.measure;
  const steward = desk.service?.steward;
  const evaluation = desk.service?.serviceEvaluation;
  return (
    <li className="project-card" data-project={project.id} data-changed={change?.seq}>
      <div className="task-head">
        <h3>
          <Link to={`/projects/${project.id}`}>{project.name}</Link>
        </h3>
        <Light light={desk.service?.health?.light} />
      </div>
      <p className="quiet">
        {project.code} · {project.regionName} · {label('ProjectKind', project.kind)}
        {desk.approvals?.keyLevels.map((level) => ` · ${label('KeyLevel', level)}`)}
      </p>
      <StageSteps stage={project.stage} words="present" />
      {row != null && (
        <>
          {row.progress.total > 0 && (
            <Progress
              percent={row.progress.percent ?? 0}
              format={() => `${row.progress.done}/${row.progress.total}`}
              aria-label={t('progress', { done: row.progress.done, total: row.progress.total })}
            />
          )}
          <dl className="facts">
            <dt>{t(measure?.isUnderWay === true ? 'underWay' : 'nextStep')}</dt>
            <dd>{measure == null ? t('noNextStep') : pick(measure.itemNameEn, measure.itemName)}</dd>
            {row.target !== null && (
              <>
                <dt>{t('target')}</dt>
                <dd>
                  <Day date={row.target} />
                </dd>
              </>
            )}
            {row.nextDeadline !== null && (
              <>
                <dt>{t('nextDeadline')}</dt>
                <dd>
                  <Day date={row.nextDeadline} />
                </dd>
              </>
            )}
            <dt>{t('planned')}</dt>
            <dd>
              <Day date={project.plannedStart} /> – <Day date={project.plannedCompletion} />
            </dd>
          </dl>
        </>
      )}
      {evaluation != null && (
        <p className="quiet">
          {t('rated', {
            efficiency: evaluation.efficiency,
            attitude: evaluation.attitude,
            integrity: evaluation.integrity,
          })}
        </p>
      )}
      {change !== undefined && (
        <output className="change">
          <Moment time={change.time} /> {pick(change.summary, change.summaryZh)}
        </output>
      )}
      <div className="actions">
        {desk.service !== null && steward === null && <span className="quiet">{t('noSteward')}</span>}
        {steward != null && (
          <span className="steward">
            {t('steward')} {steward.name}
            {steward.phone != null && (
              <a href={`tel:${steward.phone}`} aria-label={t('call', { name: steward.name, phone: steward.phone })}>
                <PhoneOutlined aria-hidden /> {steward.phone}
              </a>
            )}
          </span>
        )}
        {waiting > 0 && <span className="waits">{t('waits', { count: waiting })}</span>}
        <a href="#train" onClick={() => onChoose('train')}>
          <CalendarOutlined aria-hidden /> {t('train.short')}
        </a>
        <a href="#handoffs" onClick={() => onChoose('handoffs')}>
          <SwapOutlined aria-hidden /> {t('handoffs.short')}
        </a>
      </div>
    </li>
  );
}
