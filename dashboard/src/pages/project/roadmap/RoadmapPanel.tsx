import { Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ProjectRoadmapDocument } from '../../../generated/pages/project/projectRoadmap.ts';
import { ProjectRoadmapVersionsDocument } from '../../../generated/pages/project/projectRoadmapVersions.ts';
import { useWords } from '../../../locale/useWords.ts';
import { Day } from '../../../parts/Day.tsx';
import { WorkingDays } from '../../../parts/WorkingDays.tsx';
import { PanelBody } from '../live/PanelBody.tsx';
import { usePanelQuery } from '../live/usePanelQuery.ts';
import { useSetParam } from '../useSetParam.ts';
import { GanttChart } from './GanttChart.tsx';
import { ItemDrawer } from './ItemDrawer.tsx';
import { LeftOut } from './LeftOut.tsx';
import { RoadmapChart } from './RoadmapChart.tsx';
import type { Roadmap } from './RoadmapItem.ts';

const charts = ['network', 'gantt'] as const;

/** What a project has to go through: as a network with its critical path, or over time. In the URL: `chart`, `version`, `item`. */
export function RoadmapPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation('project');
  const [search] = useSearchParams();
  const asked = Number(search.get('version'));
  const version = Number.isInteger(asked) && asked > 0 ? asked : null;
  const panel = usePanelQuery(ProjectRoadmapDocument, { id, version });
  const chart = charts.find((one) => one === search.get('chart')) ?? charts[0];
  const set = useSetParam();
  return (
    <PanelBody panel={panel} rows={10}>
      {({ project }) => {
        const roadmap = project?.roadmap;
        if (!roadmap) return <p className="empty">{t('roadmap.none')}</p>;
        return (
          <>
            <div className="toolbar">
              <Segmented
                aria-label={t('roadmap.as')}
                value={chart}
                onChange={(value) => set('chart', value)}
                options={charts.map((one) => ({ value: one, label: t(`roadmap.${one}`) }))}
              />
              <Versions id={id} current={roadmap.version} onPick={(picked) => set('version', picked)} />
              <Summary roadmap={roadmap} />
            </div>
            {chart === 'network' ? (
              <RoadmapChart roadmap={roadmap} onOpen={(code) => set('item', code)} />
            ) : (
              <GanttChart id={id} roadmap={roadmap} onOpen={(code) => set('item', code)} />
            )}
            <LeftOut roadmap={roadmap} />
            <ItemDrawer roadmap={roadmap} code={search.get('item')} onOpen={(code) => set('item', code)} />
          </>
        );
      }}
    </PanelBody>
  );
}

interface VersionsProps {
  readonly id: string;
  readonly current: number;
  readonly onPick: (version: string | null) => void;
}

function Versions({ id, current, onPick }: VersionsProps) {
  const { t } = useTranslation('project');
  const { label, day } = useWords();
  const { answer } = usePanelQuery(ProjectRoadmapVersionsDocument, { id });
  const versions = answer?.data?.project?.roadmaps?.nodes ?? [];
  if (versions.length < 2) return null;
  const newest = Math.max(...versions.map(({ version }) => version));
  return (
    <Select
      aria-label={t('roadmap.version')}
      value={current}
      onChange={(picked) => onPick(picked === newest ? null : String(picked))}
      popupMatchSelectWidth={false}
      options={versions.map(({ version, plannedAt, reason }) => ({
        value: version,
        label: t('roadmap.versionOf', { version, date: day(plannedAt), reason: label('RoadmapCause', reason) }),
      }))}
    />
  );
}

function Summary({ roadmap }: { readonly roadmap: Roadmap }) {
  const { t } = useTranslation('project');
  const { policies, building } = roadmap;
  return (
    <p className="summary">
      {t('roadmap.finish')}{' '}
      <strong>
        <Day date={roadmap.plannedFinish} />
      </strong>
      {roadmap.provisional && <> {t('provisional')}</>}
      {' · '}
      {t('roadmap.critical')}{' '}
      <strong>
        <WorkingDays count={roadmap.criticalPathWorkingDays} />
      </strong>
      {building && (
        <>
          {' · '}
          {t('roadmap.building')} <Day date={building.start} /> – <Day date={building.finish} /> (
          <WorkingDays count={building.workingDays} />)
        </>
      )}
      {policies.some((one) => one.inForce) && (
        <>
          {' · '}
          {t('roadmap.policies')}{' '}
          {policies
            .filter((one) => one.inForce)
            .map((one) => one.name)
            .join('、')}
        </>
      )}
    </p>
  );
}
