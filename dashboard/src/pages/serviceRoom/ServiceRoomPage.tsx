import './serviceRoom.css';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../layout/PageHeading.tsx';
import { ErrorBoundary } from '../../parts/ErrorBoundary.tsx';
import { AlarmsPanel } from './AlarmsPanel.tsx';
import { DeadLettersPanel } from './DeadLettersPanel.tsx';
import { EvaluationPanel } from './EvaluationPanel.tsx';
import { OnTimePanel } from './OnTimePanel.tsx';
import { PlanPanel } from './PlanPanel.tsx';
import { RegionSelect } from './RegionSelect.tsx';
import { ReportsPanel } from './ReportsPanel.tsx';
import { RoomChanges } from './RoomChanges.tsx';
import { RoomTiles } from './RoomTiles.tsx';
import { useRoomView } from './useRoomView.ts';
import { WorkloadPanel } from './WorkloadPanel.tsx';

const panels = {
  plan: PlanPanel,
  reports: ReportsPanel,
  workload: WorkloadPanel,
  onTime: OnTimePanel,
  evaluation: EvaluationPanel,
  alarms: AlarmsPanel,
  deadLetters: DeadLettersPanel,
} as const;

/** What the key-project service room (重点项目服务室) works with: figures of everything above, one part of it below. */
export function ServiceRoomPage() {
  const { t } = useTranslation('serviceRoom');
  const { view } = useRoomView();
  const Panel = panels[view.panel];
  return (
    <RoomChanges region={view.region}>
      <div className="room">
        <div className="room-head">
          <PageHeading text={t('heading')} />
          <RegionSelect />
        </div>
        <RoomTiles />
        <ErrorBoundary key={view.panel}>
          <Panel />
        </ErrorBoundary>
      </div>
    </RoomChanges>
  );
}
