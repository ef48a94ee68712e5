import { statusReaders } from '@guanjia/kernel/readers';
import type { Readers } from '@guanjia/kernel/rowScope';
import { forcePolicy } from './forcePolicy.ts';

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

const department = 'concierge';

/** The rows of 帮办代办 in the policy table. */
export const conciergePolicy = {
  ...forcePolicy,
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
    fields: ['Project.routing', 'Project.routings', 'ProjectRouting', 'RoutedItem'],
    department,
    reason: 'C4, C6: who helps with it, and above; a window needs whom to ask, which is in the directory',
  },
  assignmentScore: {
    en: 'Match of stewards: scores and everybody considered',
    zh: '管家匹配评分',
    readers: { ...offices, STEWARD: ['ASSIGNED'], CHIEF_LIAISON: ['OWN_REGION'] },
    fields: ['StewardAssignment.score', 'MatchPart'],
    department,
    reason: 'C4: it judges people; the office of the region and who carries the project',
  },
  procedure: {
    en: 'Procedure, its steps, and team of a project',
    zh: '服务流程、步骤、项目团队',
    readers: { ...serviceReaders, APPROVER: ['NONE'] },
    fields: ['Project.procedure', 'Procedure.steps', 'Project.team', 'ProjectTeam', 'ProjectTeamMember'],
    department,
    reason: 'C5, C4: the force, the owner and the wall chart; approvers have no duty in it',
  },
  procedureText: {
    en: 'Procedure: notes, evidence, history',
    zh: '流程说明、佐证、历史',
    readers: { ...serviceTextReaders, APPROVER: ['NONE'] },
    fields: ['Procedure.history', 'ProcedureEntry', 'ProcedureStep.note', 'Evidence'],
    department,
    reason: 'C5, S1: not for wall charts',
  },
  alarm: {
    en: 'Alarms and counts of a region: no steward, no liaison, vacancies, completions',
    zh: '缺位告警、办结统计',
    readers: { ...offices, CHIEF_LIAISON: ['OWN_REGION'], DASHBOARD: ['OWN_REGION'] },
    fields: [
      'Query.completionCounts',
      'Query.teamVacancies',
      'Query.stewardAlarms',
      'Query.staffingAlarms',
      'StewardAlarm',
      'StaffingAlarm',
    ],
    department,
    reason: 'C2, C4: who mends it',
  },
  problem: {
    en: 'Problem',
    zh: '问题',
    readers: serviceReaders,
    fields: ['Query.problem', 'Query.problems', 'Project.problems'],
    department,
    reason: 'C7: in whose hands it is, and the ladder above',
  },
  problemText: {
    en: 'Problem: text and answer',
    zh: '问题内容和答复',
    readers: serviceTextReaders,
    fields: ['Problem.text', 'Problem.answer', 'ProblemStep'],
    department,
    reason: 'C7, S1: not for wall charts',
  },
  serviceText: {
    en: 'Plan for one owner, matter of a problem, lecture for a project, link to the earlier project',
    zh: '一企一策、面上事项、项目宣讲、改扩建关联',
    readers: serviceTextReaders,
    fields: [
      'Project.enterprisePlans',
      'EnterprisePlan',
      'Project.earlierProject',
      'Project.laterProjects',
      'ProjectLink',
    ],
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
    fields: ['Query.meeting', 'Query.meetings', 'AgendaItem', 'Resolution'],
    department,
    reason: 'C8: the offices of its region, and who is invited; a department also by meetings around its region',
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
    fields: ['Query.serviceAgreement', 'Query.serviceAgreements', 'Project.serviceAgreement', 'ServiceAgreement'],
    department,
    reason: 'C3: both sides, and who oversees them',
  },
  serviceVisit: {
    en: 'Return and follow-up visit: what the owner has said',
    zh: '回访、跟踪服务',
    readers: invitedReaders,
    fields: ['Query.serviceVisit', 'Query.serviceVisits', 'ServiceVisit', 'ServiceVisitRecord'],
    department,
    reason: 'C9: not for whoever served the owner',
  },
  serviceEvaluation: {
    en: 'Owner’s evaluation of the service',
    zh: '一项目一评价',
    readers: { OWNER: ['OWN_UNIT'], SERVICE_ROOM: ['OWN_REGION'], SUPERVISOR: ['OWN_REGION'] },
    fields: ['Project.serviceEvaluation'],
    department,
    reason: 'C9: not for whom it judges',
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
    fields: ['Query.serviceFile', 'Query.serviceFiles', 'Project.serviceFile', 'ServiceFile', 'FileEntry'],
    department,
    reason: 'C12: who collects and keeps it',
  },
  busMonth: {
    en: 'What a bus has done in a month',
    zh: '直通车月度统计',
    readers: {
      SERVICE_ROOM: ['ALL'],
      SUPERVISOR: ['ALL'],
      GOVERNMENT: ['ALL'],
      DASHBOARD: ['ALL'],
      SYSTEM: ['ALL'],
    },
    fields: ['ThroughTrainBus.month', 'BusMonth'],
    department,
    reason: 'C10, S1 挂图作战: numbers alone, which offices compare',
  },
  throughTrainBooking: {
    en: 'Booking of the through-train: when, which bus, how far',
    zh: '直通车预约及状态',
    readers: visitReaders,
    fields: ['Query.throughTrainBooking', 'Query.throughTrainBookings', 'Project.throughTrainVisits'],
    department,
    reason: 'C10: the service of the project, the window that books it, and the crew',
  },
  throughTrainText: {
    en: 'Booking of the through-train: place, contact, notes, record of the visit',
    zh: '直通车预约内容、现场记录',
    readers: { ...visitReaders, DASHBOARD: ['NONE'] },
    fields: ['ThroughTrainBooking.place', 'ThroughTrainBooking.note', 'VisitEntry'],
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
    fields: ['ThroughTrainBooking.contactPhone'],
    department,
    reason: 'S1 个人隐私: for who has to call',
  },
} as const;
