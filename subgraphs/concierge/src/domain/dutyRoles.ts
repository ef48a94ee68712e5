/**
 * The duties a person of the steward force can hold, with the notice that names each (C1).
 * `scopedBy` is the part of the scope the notice divides that duty by, which may not be left open;
 * `carriesProjects` says that the holder can be the steward of a project.
 */
export const dutyRoles = {
  STEWARD: { en: 'Steward', zh: '帮办代办专员', source: 'S1', scopedBy: null, carriesProjects: true },
  PROJECT_SERVICE_SPECIALIST: {
    en: 'Project service specialist',
    zh: '项目服务专员',
    source: 'S1',
    scopedBy: null,
    carriesProjects: false,
  },
  EXPERT: { en: 'Expert', zh: '专家', source: 'S1', scopedBy: null, carriesProjects: false },
  GENERAL_ADMINISTRATOR: {
    en: 'General administrator',
    zh: '总体工作管理员',
    source: 'S2',
    scopedBy: null,
    carriesProjects: false,
  },
  PROCEDURE_GUIDE: {
    en: 'Approval procedure guide',
    zh: '审批流程指导员',
    source: 'S2',
    scopedBy: 'kinds',
    carriesProjects: false,
  },
  STAGE_ATTENDANT: {
    en: 'Stage attendant',
    zh: '帮代办服务员',
    source: 'S2',
    scopedBy: 'stages',
    carriesProjects: true,
  },
  POLICY_LECTURER: {
    en: 'Approval policy lecturer',
    zh: '审批政策宣讲员',
    source: 'S2',
    scopedBy: 'fields',
    carriesProjects: false,
  },
  WORK_SUPERVISOR: { en: 'Work supervisor', zh: '工作督导员', source: 'S2', scopedBy: null, carriesProjects: false },
  CREW_LEADER: { en: 'Crew leader', zh: '班长', source: 'S3', scopedBy: null, carriesProjects: false },
  CREW_AGENT: { en: 'Crew agent', zh: '代办员', source: 'S3', scopedBy: null, carriesProjects: false },
  CREW_APPROVER: { en: 'Crew approver', zh: '审批员', source: 'S3', scopedBy: null, carriesProjects: false },
  SERVICE_SPECIALIST: { en: 'Service specialist', zh: '服务专员', source: 'S4', scopedBy: null, carriesProjects: true },
  CHIEF_LIAISON: { en: 'Chief liaison', zh: '首席联络员', source: 'S2', scopedBy: null, carriesProjects: false },
  CHIEF_CONTACT: { en: 'Chief contact', zh: '首席帮代办联系人', source: 'S2', scopedBy: null, carriesProjects: false },
} as const satisfies Record<string, DutyRoleEntry>;

interface DutyRoleEntry {
  readonly en: string;
  readonly zh: string;
  readonly source: 'S1' | 'S2' | 'S3' | 'S4';
  readonly scopedBy: 'kinds' | 'stages' | 'fields' | null;
  readonly carriesProjects: boolean;
}

export type DutyRole = keyof typeof dutyRoles;
