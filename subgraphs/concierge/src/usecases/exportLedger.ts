import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { csvText } from '@guanjia/kernel/csvText';
import { keyLevels, projectKinds } from '@guanjia/kernel/projectFacts';
import { regionName } from '@guanjia/kernel/regions';
import type { AgreementStatus } from '../domain/agreement.ts';
import type { LedgerStore, ProblemLedgerRow, ServiceLedgerRow, WorkloadLedgerRow } from '../domain/ledgerStore.ts';
import type { ProblemKind, ProblemStatus } from '../domain/problem.ts';
import { problemLevels } from '../domain/problemLevels.ts';
import type { ReportStatus } from '../domain/report.ts';
import type { StewardshipStatus } from '../domain/stewardship.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { mostExported, requireExportable } from './requireExportable.ts';

type Store = Pick<ConciergeNeeds, 'store'>;

const all = { first: mostExported, after: null } as const;
const narrowing = ['region', 'unitId', 'personId', 'kind', 'from', 'to', 'overdue'];

const stewardshipWords: Readonly<Record<StewardshipStatus, string>> = {
  UNASSIGNED: '未指派',
  MISSING: '管家缺位',
  SERVING: '管家在岗',
  COVERED: '备份人员代管',
  UNCOVERED: '离岗无备份',
  FINISHED: '已办结',
};
const agreementWords: Readonly<Record<AgreementStatus, string>> = {
  REQUESTED: '已申请',
  OFFERED: '待签订',
  SIGNED: '已签订',
  COMPLETED: '已完成',
  TERMINATED: '已终止',
  DECLINED: '未受理',
  WITHDRAWN: '已撤回',
};
const reportWords: Readonly<Record<ReportStatus, string>> = {
  HANDED_IN: '已报送',
  RETURNED: '已退回',
  ACCEPTED: '已采纳',
};
const problemKindWords: Readonly<Record<ProblemKind, string>> = { SINGLE: '点上', GENERAL: '面上' };
const problemWords: Readonly<Record<ProblemStatus, string>> = {
  COLLECTED: '已收集',
  ANSWERED: '已反馈',
  SOLVED: '待回访',
  CLOSED: '已办结',
};

const serviceHead = [
  '项目代码',
  '项目名称',
  '项目单位',
  '所在地',
  '项目类型',
  '重点级别',
  '帮办状态',
  '起始日期',
  '项目管家',
  '备份人员',
  '责任单位',
  '历任管家',
  '服务协议',
  '未办结问题',
  '逾期问题',
  '最近报送月份',
  '最近报送状态',
  '最近回访日期',
];
const problemHead = [
  '项目代码',
  '项目名称',
  '问题',
  '类型',
  '状态',
  '层级',
  '轮次',
  '责任人',
  '责任单位',
  '收集日期',
  '办理期限',
  '解决日期',
  '是否逾期',
];
const workloadHead = [
  '姓名',
  '单位',
  '所在地',
  '在办项目',
  '代管项目',
  '期间承担项目',
  '未解决问题',
  '逾期问题',
  '已报送',
  '逾期报送',
];

/** The service ledger as CSV, in one statement. @throws EXPORT_TOO_LARGE beyond 5,000 lines */
export async function exportServiceLedger(
  { store }: Store,
  query: Parameters<LedgerStore['service']['total']>[0],
): Promise<string> {
  const lines = requireExportable(await store.ledgers.service.list(query, all), [...narrowing, 'keyLevel', 'status']);
  return csvText([serviceHead, ...lines.map(serviceCells)]);
}

/** The problem ledger as CSV, in one statement. @throws EXPORT_TOO_LARGE beyond 5,000 lines */
export async function exportProblemLedger(
  { store }: Store,
  query: Parameters<LedgerStore['problems']['total']>[0],
): Promise<string> {
  const lines = requireExportable(await store.ledgers.problems.list(query, all), [...narrowing, 'level', 'statuses']);
  return csvText([problemHead, ...lines.map(problemCells)]);
}

/** The workload ledger as CSV, in one statement. @throws EXPORT_TOO_LARGE beyond 5,000 lines */
export async function exportWorkloadLedger(
  { store }: Store,
  query: Parameters<LedgerStore['workload']['total']>[0],
): Promise<string> {
  const lines = requireExportable(await store.ledgers.workload.list(query, all), ['region', 'unitId', 'personId']);
  return csvText([workloadHead, ...lines.map(workloadCells)]);
}

function serviceCells(line: ServiceLedgerRow): string[] {
  return [
    line.code,
    line.name,
    line.ownerName,
    placeName(line.regionCode),
    projectKinds[line.kind],
    line.keyLevels.map((level) => keyLevels[level]).join('、'),
    stewardshipWords[line.status],
    calendarDateOf(line.since),
    line.stewardName ?? '',
    line.backupName ?? '',
    line.unitName ?? '',
    line.heldBy,
    line.agreement === null ? '' : agreementWords[line.agreement],
    String(line.openProblems),
    String(line.overdueProblems),
    line.lastReportMonth ?? '',
    line.lastReportStatus === null ? '' : reportWords[line.lastReportStatus],
    line.lastVisitOn ?? '',
  ];
}

function problemCells(line: ProblemLedgerRow): string[] {
  return [
    line.projectCode ?? '',
    line.projectName ?? '',
    line.title,
    problemKindWords[line.kind],
    problemWords[line.status],
    problemLevels[line.level].zh,
    String(line.round),
    line.responsibleName,
    line.unitName,
    line.reportedOn,
    line.deadline,
    line.solvedOn ?? '',
    line.overdue ? '是' : '否',
  ];
}

function workloadCells(line: WorkloadLedgerRow): string[] {
  return [
    line.name,
    line.unitName,
    placeName(line.regionCode),
    String(line.asSteward),
    String(line.asBackup),
    String(line.projectsHeld),
    String(line.openProblems),
    String(line.overdueProblems),
    String(line.reportsHandedIn),
    String(line.reportsLate),
  ];
}

function placeName(code: string): string {
  return regionName(code) ?? code;
}
