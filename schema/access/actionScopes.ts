import type { Readers } from '@guanjia/kernel/rowScope';

/** On which rows a verb may be asked, role by role: `@access` says which of these roles may ask it at all. */
export interface ActionScope {
  readonly en: string;
  readonly zh: string;
  readonly roles: Readers;
}

/** Officials of where the project lies, its owner's unit, its provider. */
const regional = {
  OWNER: ['OWN_UNIT'],
  STEWARD: ['OWN_REGION'],
  PROJECT_SERVICE_SPECIALIST: ['OWN_REGION'],
  CHIEF_LIAISON: ['OWN_REGION'],
  WINDOW_CLERK: ['OWN_REGION'],
  SERVICE_ROOM: ['OWN_REGION'],
  SUPERVISOR: ['OWN_REGION'],
  GOVERNMENT: ['OWN_REGION'],
  PROVIDER: ['OWN_PROVIDER'],
} as const satisfies Readers;

/** The scopes of verbs, by the word that the departments' lists use. */
export const actionScopes = {
  placed: {
    en: 'what lies in the person’s regions; an approver only of the own department, an owner and a provider their own',
    zh: '本辖区内；审批员限本部门，项目单位和企业限本单位',
    roles: { ...regional, APPROVER: ['OWN_AGENCY'] },
  },
  inHand: {
    en: 'what the person has in hand: a steward by assignment, who oversees it by region',
    zh: '本人承办；督办人员按辖区',
    roles: {
      ...regional,
      STEWARD: ['ASSIGNED'],
      PROJECT_SERVICE_SPECIALIST: ['ASSIGNED'],
      EXPERT: ['ASSIGNED'],
      CHIEF_LIAISON: ['OWN_REGION', 'ASSIGNED'],
      APPROVER: ['ASSIGNED'],
    },
  },
  onCrew: {
    en: 'visits of the bus whose crew the person belongs to',
    zh: '本人所在直通车班组',
    roles: {
      STEWARD: ['ASSIGNED'],
      PROJECT_SERVICE_SPECIALIST: ['ASSIGNED'],
      CHIEF_LIAISON: ['ASSIGNED'],
      APPROVER: ['ASSIGNED'],
      WINDOW_CLERK: ['ASSIGNED'],
      SERVICE_ROOM: ['ASSIGNED'],
    },
  },
  own: {
    en: 'what the person or the person’s unit owes',
    zh: '本人或本单位应报送',
    roles: {
      STEWARD: ['ASSIGNED'],
      PROJECT_SERVICE_SPECIALIST: ['ASSIGNED'],
      WINDOW_CLERK: ['ASSIGNED'],
    },
  },
  readable: {
    en: 'what the person may read the content of',
    zh: '本人有权查阅',
    roles: {
      ...regional,
      EXPERT: ['OWN_REGION'],
      APPROVER: ['OWN_REGION'],
      PROVIDER: ['NONE'],
      AUDITOR: ['NONE'],
      DASHBOARD: ['NONE'],
    },
  },
  everywhere: {
    en: 'all, wherever it is: what belongs to no region',
    zh: '全部（不分辖区）',
    roles: { SERVICE_ROOM: ['ALL'], SUPERVISOR: ['ALL'] },
  },
} as const satisfies Record<string, ActionScope>;

/** One of the scopes. */
export type ActionScopeName = keyof typeof actionScopes;

/** The verbs of a department, by scope. */
export type ActionsByScope = Readonly<Partial<Record<ActionScopeName, readonly string[]>>>;
