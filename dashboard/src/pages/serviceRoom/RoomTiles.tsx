import { useTranslation } from 'react-i18next';
import { AlarmsDocument } from '../../generated/pages/serviceRoom/alarms.ts';
import { ApprovalOnTimeDocument } from '../../generated/pages/serviceRoom/approvalOnTime.ts';
import { ApprovalOverdueDocument } from '../../generated/pages/serviceRoom/approvalOverdue.ts';
import { EvaluationDocument } from '../../generated/pages/serviceRoom/evaluation.ts';
import { ExchangeStatusDocument } from '../../generated/pages/serviceRoom/exchangeStatus.ts';
import { MonthPlanDocument } from '../../generated/pages/serviceRoom/monthPlan.ts';
import { ReportDutiesDocument } from '../../generated/pages/serviceRoom/reportDuties.ts';
import { WorkloadDocument } from '../../generated/pages/serviceRoom/workload.ts';
import { useMayAsk } from '../../graph/graphContext.ts';
import { useWords } from '../../locale/useWords.ts';
import { Bar } from './Bar.tsx';
import { concerns } from './concerns.ts';
import { RoomTile } from './RoomTile.tsx';
import { useRoomQuery } from './useRoomQuery.ts';
import { useRoomView } from './useRoomView.ts';

/** The parts of the room, each with the figure that says whether one has to look; those that the person may not ask are left out. */
export function RoomTiles() {
  const { t } = useTranslation('serviceRoom');
  const offered = [
    { Tile: PlanTile, may: useMayAsk(MonthPlanDocument) },
    { Tile: ReportsTile, may: useMayAsk(ReportDutiesDocument) },
    { Tile: WorkloadTile, may: useMayAsk(WorkloadDocument) },
    { Tile: OnTimeTile, may: useMayAsk(ApprovalOnTimeDocument) },
    { Tile: EvaluationTile, may: useMayAsk(EvaluationDocument) },
    { Tile: AlarmsTile, may: useMayAsk(AlarmsDocument) },
    { Tile: DeadLettersTile, may: useMayAsk(ExchangeStatusDocument) },
  ];
  return (
    <nav aria-label={t('parts')}>
      <ul className="room-tiles">{offered.map(({ Tile, may }) => may && <Tile key={Tile.name} />)}</ul>
    </nav>
  );
}

function PlanTile() {
  const { t } = useTranslation('serviceRoom');
  const { region, month } = useRoomView().view;
  const { data } = useRoomQuery({ query: MonthPlanDocument, variables: { region, month }, concerns: concerns.plan });
  const counts = data?.monthlyPlan?.counts;
  if (!counts) return <RoomTile panel="plan" figure={null} note={data ? t('plan.none') : ''} />;
  const { planned, done, open, slipped } = counts;
  return (
    <RoomTile panel="plan" figure={`${done}/${planned}`} note={t('plan.tile', { open, slipped })} alarm={slipped > 0}>
      <Bar
        label={t('plan.progress', { done, planned })}
        parts={[
          { kind: 'done', count: done },
          { kind: 'slipped', count: slipped },
          { kind: 'open', count: planned - done - slipped },
        ]}
      />
    </RoomTile>
  );
}

function ReportsTile() {
  const { t } = useTranslation('serviceRoom');
  const { region, month } = useRoomView().view;
  const variables = { month, filter: { region }, first: 50 };
  const { data } = useRoomQuery({ query: ReportDutiesDocument, variables, concerns: concerns.reports });
  const counts = data?.reportDuties.counts;
  if (!counts) return <RoomTile panel="reports" figure={null} />;
  const { owed, missing, late, handedIn, returned, due } = counts;
  const count = handedIn + late;
  const note = t('reports.tile', { missing, late });
  return (
    <RoomTile panel="reports" figure={`${count}/${owed}`} note={note} alarm={missing + late > 0}>
      <Bar
        label={t('reports.progress', { count, owed })}
        parts={[
          { kind: 'done', count: handedIn },
          { kind: 'late', count: late },
          { kind: 'slipped', count: missing },
          { kind: 'open', count: due + returned },
        ]}
      />
    </RoomTile>
  );
}

function WorkloadTile() {
  const { t } = useTranslation('serviceRoom');
  const { number } = useWords();
  const { region } = useRoomView().view;
  const variables = { filter: { region }, first: 50 };
  const { data } = useRoomQuery({ query: WorkloadDocument, variables, concerns: concerns.workload });
  const totals = data?.workloadLedger.totals;
  if (!totals) return <RoomTile panel="workload" figure={null} />;
  return (
    <RoomTile
      panel="workload"
      figure={t('workload.figure', { count: totals.asSteward + totals.asBackup })}
      note={t('workload.tile', {
        people: number(totals.people),
        open: totals.openProblems,
        overdue: totals.overdueProblems,
      })}
      alarm={totals.overdueProblems > 0}
    />
  );
}

function OnTimeTile() {
  const { t } = useTranslation('serviceRoom');
  const { region, month } = useRoomView().view;
  const { data } = useRoomQuery({
    query: ApprovalOnTimeDocument,
    variables: { region, month },
    concerns: concerns.approvals,
  });
  const late = useRoomQuery({ query: ApprovalOverdueDocument, variables: { region }, concerns: concerns.approvals });
  const decided = data?.onTimeDecisions;
  const overdue = sumOf(late.data?.overdueApplications?.map((one) => one.overdue) ?? []);
  if (!decided) return <RoomTile panel="onTime" figure={null} />;
  const decisions = sumOf(decided.map((one) => one.decisions));
  const share = sumOf(decided.map((one) => one.onTime)) / decisions;
  return (
    <RoomTile
      panel="onTime"
      figure={decisions === 0 ? null : t('percent', { value: Math.floor(share * 1000) / 10 })}
      note={t('onTime.tile', { decisions, overdue })}
      alarm={overdue > 0}
    />
  );
}

function EvaluationTile() {
  const { t } = useTranslation('serviceRoom');
  const { region } = useRoomView().view;
  const { data } = useRoomQuery({ query: EvaluationDocument, variables: { region }, concerns: concerns.evaluation });
  const counts = data?.completionCounts;
  if (!counts) return <RoomTile panel="evaluation" figure={null} note={data && t('evaluation.stewards')} />;
  return <RoomTile panel="evaluation" figure={`${counts.rated}/${counts.served}`} note={t('evaluation.tile')} />;
}

function AlarmsTile() {
  const { t } = useTranslation('serviceRoom');
  const { region } = useRoomView().view;
  const { data } = useRoomQuery({ query: AlarmsDocument, variables: { region }, concerns: concerns.alarms });
  if (!data) return <RoomTile panel="alarms" figure={null} />;
  const lists = [data.stewardAlarms, data.teamVacancies, data.staffingAlarms];
  const count = lists.reduce((sum, { nodes }) => sum + nodes.length, 0);
  const more = lists.some(({ pageInfo }) => pageInfo.hasNextPage) ? '+' : '';
  return (
    <RoomTile
      panel="alarms"
      figure={`${count}${more}`}
      note={t(count === 0 ? 'alarms.none' : 'alarms.tile')}
      alarm={count > 0}
    />
  );
}

function DeadLettersTile() {
  const { t } = useTranslation('serviceRoom');
  const { number } = useWords();
  const { data } = useRoomQuery({ query: ExchangeStatusDocument, variables: {}, concerns: concerns.deadLetters });
  const status = data?.exchangeStatus;
  if (!status) return <RoomTile panel="deadLetters" figure={null} />;
  return (
    <RoomTile
      panel="deadLetters"
      figure={number(status.deadLetters)}
      note={t('deadLetters.tile', { count: status.legsInTransit + status.pendingLegs })}
      alarm={status.deadLetters > 0}
    />
  );
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
