/** What a signed-in person may act as. One person may hold several (C1). */
export const roles = {
  OWNER: { en: 'Project owner', zh: '项目单位' },
  STEWARD: { en: 'Project steward', zh: '帮办代办专员' },
  PROJECT_SERVICE_SPECIALIST: { en: 'Project service specialist', zh: '项目服务专员' },
  EXPERT: { en: 'Expert', zh: '专家' },
  CHIEF_LIAISON: { en: 'Chief liaison', zh: '首席联络员' },
  APPROVER: { en: 'Approver of an agency', zh: '审批员' },
  WINDOW_CLERK: { en: 'Clerk at the service window', zh: '综合窗口人员' },
  SERVICE_ROOM: { en: 'Key-project service room', zh: '重点项目服务室' },
  SUPERVISOR: { en: 'Supervisor', zh: '督导员' },
  AUDITOR: { en: 'Auditor', zh: '审计员' },
  GOVERNMENT: { en: 'City government', zh: '市政府' },
  PROVIDER: { en: 'Utility provider', zh: '市政公用服务单位' },
  DASHBOARD: { en: 'Wall chart', zh: '挂图大屏' },
  SYSTEM: { en: 'A department’s own system', zh: '系统' },
} as const satisfies Record<string, { en: string; zh: string }>;

/** One of the roles. */
export type Role = keyof typeof roles;

/** Whether the text names a role. */
export function isRole(text: string): text is Role {
  return Object.hasOwn(roles, text);
}
