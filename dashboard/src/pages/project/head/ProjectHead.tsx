import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectFollowSubscription } from '../../../generated/pages/project/projectFollow.ts';
import { ProjectHealthDocument } from '../../../generated/pages/project/projectHealth.ts';
import {
  ProjectOverviewDocument,
  type ProjectOverviewQuery,
} from '../../../generated/pages/project/projectOverview.ts';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { useWords } from '../../../locale/useWords.ts';
import { Light } from '../../../parts/Light.tsx';
import { StageSteps } from '../../../parts/StageSteps.tsx';
import { PanelBody } from '../live/PanelBody.tsx';
import { usePanelQuery } from '../live/usePanelQuery.ts';
import { HealthTiles } from './HealthTiles.tsx';
import { LatestChange } from './LatestChange.tsx';

interface ProjectHeadProps {
  readonly id: string;
  /** The last thing that happened since the page is open. */
  readonly latest: ProjectFollowSubscription['projectProgress'] | null;
  /** What stands below, where there is such a project. */
  readonly children: ReactNode;
}

/** Which project it is, how far, and how it does. */
export function ProjectHead({ id, latest, children }: ProjectHeadProps) {
  const { t } = useTranslation('project');
  const overview = usePanelQuery(ProjectOverviewDocument, { id });
  const health = usePanelQuery(ProjectHealthDocument, { id });
  const project = overview.answer?.data?.project;
  if (project === null && overview.answer?.error === null)
    return (
      <>
        <PageHeading text={t('heading')} />
        <p>{t('notFound')}</p>
      </>
    );
  return (
    <>
      <header className="project-head">
        <div className="project-title">
          <PageHeading text={project?.name ?? t('heading')} />
          {project && <Light light={project.wallChartRow?.light} />}
          {project?.keyLevels.map((level) => (
            <KeyLevelTag key={level} level={level} />
          ))}
          <LatestChange latest={latest} />
        </div>
        <PanelBody panel={overview} rows={2}>
          {({ project: shown }) => shown && <Particulars project={shown} />}
        </PanelBody>
        <PanelBody panel={health} rows={2}>
          {({ project: shown }) =>
            shown?.health && <HealthTiles health={shown.health} steward={project?.stewardOnDuty ?? null} />
          }
        </PanelBody>
      </header>
      {children}
    </>
  );
}

function KeyLevelTag({ level }: { readonly level: string }) {
  const { t } = useTranslation('project');
  const { label } = useWords();
  return <Tag color="blue">{t('keyLevel', { level: label('KeyLevel', level) })}</Tag>;
}

function Particulars({ project }: { readonly project: NonNullable<ProjectOverviewQuery['project']> }) {
  const { t } = useTranslation('project');
  const { label, day } = useWords();
  const { contacts } = project;
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    ['code', project.code],
    ['region', [project.regionName, project.functionalZone].filter(Boolean).join(' · ')],
    ['kind', label('ProjectKind', project.kind)],
    ['investment', project.investmentSource && label('InvestmentSource', project.investmentSource)],
    ['land', project.landStatus && label('LandStatus', project.landStatus)],
    ['owner', project.ownerUnit?.name],
    [
      'responsible',
      contacts?.responsible && [contacts.responsible.name, contacts.responsible.phone].filter(Boolean).join(' '),
    ],
    ['handler', contacts?.handler && [contacts.handler.name, contacts.handler.phone].filter(Boolean).join(' ')],
    [
      'building',
      project.plannedStart &&
        `${day(project.plannedStart)} – ${project.plannedCompletion ? day(project.plannedCompletion) : '…'}`,
    ],
  ];
  return (
    <>
      <dl className="facts">
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{t(`fact.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <StageSteps stage={project.stage} words="all" />
    </>
  );
}
