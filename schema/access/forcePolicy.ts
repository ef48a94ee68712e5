import { officeReaders, overseerReaders, statusReaders } from '@guanjia/kernel/readers';
import type { Role } from '@guanjia/kernel/roles';
import type { Readers, RowScope } from '@guanjia/kernel/rowScope';

/** Everybody who is signed in, by whatever role. */
const everybody: Readers = {
  ...statusReaders,
  OWNER: ['ALL'],
};

/** Officials of everywhere, for the work that they do with each other. */
const officials: Readers = {
  ...everybody,
  OWNER: ['NONE'],
  PROVIDER: ['NONE'],
  AUDITOR: ['NONE'],
  DASHBOARD: ['NONE'],
};

/** Who reports what was done: each the own, and the offices all of their regions. */
const reportReaders: Readers = {
  ...overseerReaders,
  STEWARD: ['ASSIGNED'],
  PROJECT_SERVICE_SPECIALIST: ['ASSIGNED'],
  WINDOW_CLERK: ['ASSIGNED'],
};

/** What people of the force read of each other: each the own, the office what is of its region. */
const forceReaders: Readers = {
  STEWARD: ['ASSIGNED'],
  CHIEF_LIAISON: ['OWN_REGION', 'ASSIGNED'],
  SERVICE_ROOM: ['OWN_REGION', 'ASSIGNED'],
  SUPERVISOR: ['OWN_REGION', 'ASSIGNED'],
  SYSTEM: ['ALL'],
};

/** These wherever they work: what it tells is no project’s and no person’s secret. */
function everywhere(...names: readonly Role[]): Readers {
  const readers: Partial<Record<Role, readonly RowScope[]>> = { SYSTEM: ['ALL'] };
  for (const name of names) readers[name] = ['ALL'];
  return readers;
}

const department = 'concierge';

/** The rows of the steward force in the policy table: its people, what they know, and what they report. */
export const forcePolicy = {
  serviceDirectory: {
    en: 'Who serves: people, roles, teams, duties; slots of the bus; published knowledge and solutions',
    zh: '人员、职责、队伍、直通车时段、已发布的知识与解决方案',
    readers: everybody,
    department,
    reason: 'S2 权责清单, S3, C13: owners must find whom to ask; no telephone, no absence',
  },
  officeDirectory: {
    en: 'What offices tell each other: trainings, ways to hand over, withdrawn solutions',
    zh: '培训计划、材料传递方式、已撤回的解决方案',
    readers: officials,
    fields: ['Query.trainingPlan', 'Query.trainingPlans', 'Unit.transferWays', 'TransferWays'],
    department,
    reason: 'C1, C6: offices of other regions send materials here',
  },
  staffPhone: {
    en: 'Telephone number of somebody of the force',
    zh: '帮办代办人员电话',
    readers: {
      OWNER: ['OWN_UNIT'],
      STEWARD: ['ALL'],
      CHIEF_LIAISON: ['ALL'],
      APPROVER: ['ALL'],
      SERVICE_ROOM: ['ALL'],
      SUPERVISOR: ['ALL'],
      SYSTEM: ['ALL'],
    },
    department,
    reason: 'S2 权责清单及联系方式: who has to call, wherever; an owner whoever carries its projects',
  },
  workload: {
    en: 'How many projects somebody has in hand',
    zh: '在办项目数',
    readers: everywhere('STEWARD', 'CHIEF_LIAISON', 'SERVICE_ROOM', 'SUPERVISOR', 'GOVERNMENT', 'DASHBOARD'),
    fields: ['Person.workload'],
    department,
    reason: 'C4 工作量: who may help out is asked for elsewhere as well; a number, which names no project',
  },
  projectsInHand: {
    en: 'Projects that somebody carries, as that person’s own list',
    zh: '我的在办项目',
    readers: { STEWARD: ['ASSIGNED'], SYSTEM: ['ASSIGNED'] },
    fields: ['Query.myProjects'],
    department,
    reason: 'C4: the own; others read them project by project',
  },
  absence: {
    en: 'Days on which somebody is away',
    zh: '离岗日期',
    readers: { ...forceReaders, STEWARD: ['OWN_REGION', 'ASSIGNED'] },
    fields: ['Person.absences', 'Absence'],
    department,
    reason: 'S4 人员备份: for who works beside; others see only whether on duty today',
  },
  absenceReason: {
    en: 'Why somebody is away',
    zh: '离岗事由',
    readers: { ...forceReaders, CHIEF_LIAISON: ['ASSIGNED'] },
    department,
    reason: 'S1 个人隐私: it may tell of an illness; the person’s own, and the office’s that keeps it',
  },
  personnelFile: {
    en: 'Personnel ledger, former roles and appointments, results of trainings, sign-in subject',
    zh: '人员管理台账、历任职责、培训结果',
    readers: { SERVICE_ROOM: ['OWN_REGION'], SUPERVISOR: ['OWN_REGION'], SYSTEM: ['ALL'] },
    fields: [
      'Query.personnelHistory',
      'Query.untrainedPeople',
      'PersonnelEntry',
      'TrainingRecord',
      'TrainingCorrection',
      'Person.subject',
      'Person.formerRoles',
      'Person.history',
      'Person.trainings',
      'Team.formerMembers',
      'LiaisonArea.formerLiaisons',
      'ChiefContact.former',
    ],
    department,
    reason: 'C1, S1 个人隐私: the office that keeps it, of its region',
  },
  incomingRoute: {
    en: 'Routes handed over to a unit',
    zh: '转入本单位的事项',
    readers: forceReaders,
    fields: ['Unit.incomingRoutes'],
    department,
    reason: 'C6: the people of the unit, though the project lies elsewhere',
  },
  knowledgeDraft: {
    en: 'Knowledge base: drafts, editions, withdrawn entries',
    zh: '知识库草稿、版本、已撤回条目',
    readers: officeReaders,
    fields: ['KnowledgeEntry.pending', 'KnowledgeEntry.editions', 'KnowledgeEdition', 'KnowledgeStep'],
    department,
    reason: 'C13: not true before it is published; officials of the owner’s region',
  },
  lecture: {
    en: 'Policy lecture for everybody',
    zh: '政策宣讲（公开）',
    readers: { ...officials, OWNER: ['ALL'] },
    fields: ['Query.lecture', 'Query.lectures', 'LectureMaterial'],
    department,
    reason: 'C13, S2: owners are its audience',
  },
  serviceReport: {
    en: 'Service report and evidence of a month',
    zh: '统计报送、印证材料',
    readers: reportReaders,
    fields: ['Query.report', 'Report', 'ReportDuty', 'ServiceReportText', 'EvidenceEntry'],
    department,
    reason: 'C11: who owes it, and who collects it',
  },
  evidenceDuty: {
    en: 'Since when a unit owes evidence',
    zh: '印证材料报送义务',
    readers: everywhere(
      'STEWARD',
      'PROJECT_SERVICE_SPECIALIST',
      'WINDOW_CLERK',
      'SERVICE_ROOM',
      'SUPERVISOR',
      'GOVERNMENT',
    ),
    fields: ['Unit.evidenceDuty'],
    department,
    reason: 'C11: that it owes it, as its other duties; what it has handed in is a report',
  },
  reportCounts: {
    en: 'How many reports are missing or late',
    zh: '报送统计',
    readers: { ...reportReaders, DASHBOARD: ['OWN_REGION'] },
    fields: ['Query.reportDuties', 'ReportDutyCounts'],
    department,
    reason: 'C11: numbers alone for the wall chart',
  },
  serviceLedger: {
    en: 'Ledgers of projects, problems and workload, and their exports',
    zh: '台账及导出',
    readers: { ...reportReaders, WINDOW_CLERK: ['NONE'] },
    fields: [
      'Query.serviceLedger',
      'Query.problemLedger',
      'Query.workloadLedger',
      'ServiceLedgerLine',
      'ProblemLedgerLine',
      'WorkloadLedgerLine',
    ],
    department,
    reason: 'C11: the own lines, and the offices those of their regions',
  },
  cityReport: {
    en: 'Monthly report and figures of a region',
    zh: '月报、区域统计',
    readers: overseerReaders,
    fields: ['Query.cityReport', 'Query.cityReports', 'Query.cityFigures', 'CityReport', 'CityReportEdition'],
    department,
    reason: 'C11: the offices of the region; what is printed they hand out',
  },
  serviceFigures: {
    en: 'What evaluations say of a person',
    zh: '个人评价统计',
    readers: { ...overseerReaders, STEWARD: ['ASSIGNED'] },
    fields: ['Person.serviceFigures', 'ServiceFigures'],
    department,
    reason: 'C9: the person, and the office of the region',
  },
  recognitionProposal: {
    en: 'Praise or account that is not decided upon, or dismissed',
    zh: '表扬、追责建议',
    readers: { SERVICE_ROOM: ['OWN_REGION'], SUPERVISOR: ['OWN_REGION'] },
    department,
    reason: 'C9, S1: who decides, and who watches that',
  },
  recognition: {
    en: 'Praise or account, confirmed, with the evaluations behind it',
    zh: '表扬、追责（已确认）',
    readers: {
      STEWARD: ['ASSIGNED'],
      SERVICE_ROOM: ['OWN_REGION', 'ASSIGNED'],
      SUPERVISOR: ['OWN_REGION', 'ASSIGNED'],
      GOVERNMENT: ['OWN_REGION', 'ASSIGNED'],
    },
    fields: ['Query.recognitions', 'Recognition'],
    department,
    reason: 'C9, S1 上报县委县政府: and the person concerned',
  },
} as const;
