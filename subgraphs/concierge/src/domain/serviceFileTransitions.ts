/** Where the file of a project's service stands (帮办代办档案). */
export const serviceFileStatuses = ['COLLECTING', 'CLOSED', 'HANDING_OVER', 'HANDED_OVER'] as const;
export type ServiceFileStatus = (typeof serviceFileStatuses)[number];

export type ServiceFileAction = 'collect' | 'close' | 'reopen' | 'send' | 'sign' | 'comeBack';

/** 整理 → 归档 → 移交 → 签收 (S1); what comes back unsigned is closed again, and may be opened to be put right. */
export const serviceFileTransitions = {
  COLLECTING: { collect: 'COLLECTING', close: 'CLOSED' },
  CLOSED: { reopen: 'COLLECTING', send: 'HANDING_OVER' },
  HANDING_OVER: { sign: 'HANDED_OVER', comeBack: 'CLOSED' },
  HANDED_OVER: {},
} as const satisfies Record<ServiceFileStatus, Partial<Record<ServiceFileAction, ServiceFileStatus>>>;
