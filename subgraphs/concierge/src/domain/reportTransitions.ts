import type { ReportStatus } from './report.ts';

type ReportAction = 'handIn' | 'return' | 'accept';

/** Several versions may be handed in until one is accepted (C11); what was returned must come again. */
export const reportTransitions = {
  OWED: { handIn: 'HANDED_IN' },
  HANDED_IN: { handIn: 'HANDED_IN', return: 'RETURNED', accept: 'ACCEPTED' },
  RETURNED: { handIn: 'HANDED_IN' },
  ACCEPTED: {},
} as const satisfies Record<'OWED' | ReportStatus, Partial<Record<ReportAction, ReportStatus>>>;
