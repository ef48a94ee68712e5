import { officeReaders, statusReaders } from '@guanjia/kernel/readers';
import type { Readers } from '@guanjia/kernel/rowScope';

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

/** The service room, supervisor and government of the region. */
const offices: Readers = {
  SERVICE_ROOM: ['OWN_REGION'],
  SUPERVISOR: ['OWN_REGION'],
  GOVERNMENT: ['OWN_REGION'],
  SYSTEM: ['ALL'],
};

/** Who carries projects and helps with them: stewards those in hand, officials those of their regions. */
const serviceReaders: Readers = {
  ...offices,
  OWNER: ['OWN_UNIT'],
  STEWARD: ['ASSIGNED'],
  PROJECT_SERVICE_SPECIALIST: ['OWN_REGION', 'ASSIGNED'],
  EXPERT: ['OWN_REGION', 'ASSIGNED'],
  CHIEF_LIAISON: ['OWN_REGION'],
  APPROVER: ['OWN_REGION'],
  DASHBOARD: ['OWN_REGION'],
};

/** The same without the wall chart. */
const serviceTextReaders: Readers = { ...serviceReaders, DASHBOARD: ['NONE'] };

/** Who reports what was done: each the own, and the offices all of their regions. */
const reportReaders: Readers = {
  ...offices,
  STEWARD: ['ASSIGNED'],
  PROJECT_SERVICE_SPECIALIST: ['ASSIGNED'],
  WINDOW_CLERK: ['ASSIGNED'],
};

/** Who is asked to a visit or a meeting, and the offices of its region, whose people may be asked elsewhere as well. */
const invitedReaders: Readers = {
  STEWARD: ['ASSIGNED'],
  PROJECT_SERVICE_SPECIALIST: ['ASSIGNED'],
  EXPERT: ['ASSIGNED'],
  CHIEF_LIAISON: ['ASSIGNED'],
  APPROVER: ['ASSIGNED'],
  SERVICE_ROOM: ['OWN_REGION', 'ASSIGNED'],
  SUPERVISOR: ['OWN_REGION', 'ASSIGNED'],
  GOVERNMENT: ['OWN_REGION', 'ASSIGNED'],
  SYSTEM: ['ALL'],
};

/** A visit of the through-train: who reads the service of the project, the window that books it, and its crew. */
const visitReaders: Readers = {
  ...serviceReaders,
  CHIEF_LIAISON: ['OWN_REGION', 'ASSIGNED'],
  APPROVER: ['OWN_REGION', 'ASSIGNED'],
  WINDOW_CLERK: ['OWN_REGION', 'ASSIGNED'],
  SERVICE_ROOM: ['OWN_REGION', 'ASSIGNED'],
};

/** What people of the force read of each other: each the own, the office what is of its region. */
const forceReaders: Readers = {
  STEWARD: ['ASSIGNED'],
  CHIEF_LIAISON: ['OWN_REGION', 'ASSIGNED'],
  SERVICE_ROOM: ['OWN_REGION', 'ASSIGNED'],
  SUPERVISOR: ['OWN_REGION', 'ASSIGNED'],
  SYSTEM: ['ALL'],
};

const department = 'concierge';

/** The rows of 帮办代办 in the policy table. */
export const conciergePolicy = {
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
  absence: {
    en: 'Days on which somebody is away',
    zh: '离岗日期',
    readers: { ...forceReaders, STEWARD: ['OWN_REGION', 'ASSIGNED'] },
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
    department,
    reason: 'C1, S1 个人隐私: the office that keeps it, of its region',
  },
  projectService: {
    en: 'Service of a project: who carries it, its crew, whether it is finished',
    zh: '项目管家、专班、办结',
    readers: statusReaders,
    department,
    reason: 'S0, S1 挂图作战: as the project itself',
  },
  projectRouting: {
    en: 'Routing between tiers, and who has carried the project',
    zh: '分层级转办、历任管家',
    readers: serviceReaders,
    department,
    reason: 'C4, C6: who helps with it, and above',
  },
  incomingRoute: {
    en: 'Routes handed over to a unit',
    zh: '转入本单位的事项',
    readers: forceReaders,
    department,
    reason: 'C6: the people of the unit, though the project lies elsewhere',
  },
  assignmentScore: {
    en: 'Match of stewards: scores and everybody considered',
    zh: '管家匹配评分',
    readers: { ...offices, STEWARD: ['ASSIGNED'], CHIEF_LIAISON: ['OWN_REGION'] },
    department,
    reason: 'C4: it judges people; the office of the region and who carries the project',
  },
  procedure: {
    en: 'Procedure, its steps, and team of a project',
    zh: '服务流程、步骤、项目团队',
    readers: { ...serviceReaders, APPROVER: ['NONE'] },
    department,
    reason: 'C5, C4: the force, the owner and the wall chart; approvers have no duty in it',
  },
  procedureText: {
    en: 'Procedure: notes, evidence, history',
    zh: '流程说明、佐证、历史',
    readers: { ...serviceTextReaders, APPROVER: ['NONE'] },
    department,
    reason: 'C5, S1: not for wall charts',
  },
  alarm: {
    en: 'Alarms and counts of a region: no steward, no liaison, vacancies, completions',
    zh: '缺位告警、办结统计',
    readers: { ...offices, CHIEF_LIAISON: ['OWN_REGION'], DASHBOARD: ['OWN_REGION'] },
    department,
    reason: 'C2, C4: who mends it',
  },
  problem: {
    en: 'Problem',
    zh: '问题',
    readers: serviceReaders,
    department,
    reason: 'C7: in whose hands it is, and the ladder above',
  },
  problemText: {
    en: 'Problem: text and answer',
    zh: '问题内容和答复',
    readers: serviceTextReaders,
    department,
    reason: 'C7, S1: not for wall charts',
  },
  serviceText: {
    en: 'Plan for one owner, matter of a problem, lecture for a project, link to the earlier project',
    zh: '一企一策、面上事项、项目宣讲、改扩建关联',
    readers: serviceTextReaders,
    department,
    reason: 'C7, C12, C13: as the problem’s text; a city’s matter also for its counties, whom it binds',
  },
  meeting: {
    en: 'Meeting: agenda, minutes, resolutions',
    zh: '会议、会商、纪要、决议',
    readers: {
      ...invitedReaders,
      CHIEF_LIAISON: ['OWN_REGION', 'ASSIGNED'],
      APPROVER: ['OWN_AGENCY', 'ASSIGNED'],
    },
    department,
    reason: 'C8: the offices of its region, and who is invited; a department also by meetings around its region',
  },
  knowledgeDraft: {
    en: 'Knowledge base: drafts, editions, withdrawn entries',
    zh: '知识库草稿、版本、已撤回条目',
    readers: officeReaders,
    department,
    reason: 'C13: not true before it is published; officials of the owner’s region',
  },
  lecture: {
    en: 'Policy lecture for everybody',
    zh: '政策宣讲（公开）',
    readers: { ...officials, OWNER: ['ALL'] },
    department,
    reason: 'C13, S2: owners are its audience',
  },
  serviceAgreement: {
    en: 'Service agreement',
    zh: '帮办代办委托协议',
    readers: {
      ...offices,
      OWNER: ['OWN_UNIT'],
      STEWARD: ['ASSIGNED'],
      CHIEF_LIAISON: ['OWN_REGION'],
    },
    department,
    reason: 'C3: both sides, and who oversees them',
  },
  serviceReport: {
    en: 'Service report and evidence of a month',
    zh: '统计报送、印证材料',
    readers: reportReaders,
    department,
    reason: 'C11: who owes it, and who collects it',
  },
  reportCounts: {
    en: 'How many reports are missing or late',
    zh: '报送统计',
    readers: { ...reportReaders, DASHBOARD: ['OWN_REGION'] },
    department,
    reason: 'C11: numbers alone for the wall chart',
  },
  serviceLedger: {
    en: 'Ledgers of projects, problems and workload, and their exports',
    zh: '台账及导出',
    readers: { ...reportReaders, WINDOW_CLERK: ['NONE'] },
    department,
    reason: 'C11: the own lines, and the offices those of their regions',
  },
  cityReport: {
    en: 'Monthly report and figures of a region',
    zh: '月报、区域统计',
    readers: offices,
    department,
    reason: 'C11: the offices of the region; what is printed they hand out',
  },
  serviceVisit: {
    en: 'Return and follow-up visit: what the owner has said',
    zh: '回访、跟踪服务',
    readers: invitedReaders,
    department,
    reason: 'C9: not for whoever served the owner',
  },
  serviceEvaluation: {
    en: 'Owner’s evaluation of the service',
    zh: '一项目一评价',
    readers: { OWNER: ['OWN_UNIT'], SERVICE_ROOM: ['OWN_REGION'], SUPERVISOR: ['OWN_REGION'] },
    department,
    reason: 'C9: not for whom it judges',
  },
  serviceFigures: {
    en: 'What evaluations say of a person',
    zh: '个人评价统计',
    readers: { ...offices, STEWARD: ['ASSIGNED'] },
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
    department,
    reason: 'C9, S1 上报县委县政府: and the person concerned',
  },
  serviceFile: {
    en: 'Service file of a project',
    zh: '帮办代办档案',
    readers: {
      STEWARD: ['ASSIGNED'],
      CHIEF_LIAISON: ['OWN_REGION'],
      SERVICE_ROOM: ['OWN_REGION'],
      SUPERVISOR: ['OWN_REGION'],
      SYSTEM: ['ALL'],
    },
    department,
    reason: 'C12: who collects and keeps it',
  },
  throughTrainBooking: {
    en: 'Booking of the through-train: when, which bus, how far',
    zh: '直通车预约及状态',
    readers: visitReaders,
    department,
    reason: 'C10: the service of the project, the window that books it, and the crew',
  },
  throughTrainText: {
    en: 'Booking of the through-train: place, contact, notes, record of the visit',
    zh: '直通车预约内容、现场记录',
    readers: { ...visitReaders, DASHBOARD: ['NONE'] },
    department,
    reason: 'C10, S1: not for wall charts',
  },
  visitContactPhone: {
    en: 'Telephone of whoever expects the through-train',
    zh: '直通车现场联系电话',
    readers: {
      ...visitReaders,
      PROJECT_SERVICE_SPECIALIST: ['NONE'],
      EXPERT: ['NONE'],
      GOVERNMENT: ['NONE'],
      DASHBOARD: ['NONE'],
    },
    department,
    reason: 'S1 个人隐私: for who has to call',
  },
} as const;
