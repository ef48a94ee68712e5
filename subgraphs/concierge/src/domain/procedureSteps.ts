/** The four stages of the service in the notice's order (承接、办理、统计报送、回访, S4), and its end. */
export const procedureStages = {
  TAKE_ON: { en: 'Taking on', zh: '承接', source: 'S4' },
  HANDLE: { en: 'Handling', zh: '办理', source: 'S4' },
  REPORT: { en: 'Reporting', zh: '统计报送', source: 'S4' },
  RETURN_VISIT: { en: 'Return visit', zh: '回访', source: 'S4' },
  COMPLETED: { en: 'Completed', zh: '已完成', source: 'S4' },
} as const satisfies Record<string, { en: string; zh: string; source: string }>;

export type ProcedureStage = keyof typeof procedureStages;

interface StepEntry {
  readonly en: string;
  readonly zh: string;
  readonly source: string;
  readonly stage: Exclude<ProcedureStage, 'COMPLETED'>;
  /** The steps that are done before: by hand none is done without them, and with the last of them its clock starts. */
  readonly after: readonly string[];
  /** Whether only the service room says that it is done: the notice has it send the visitor. */
  readonly roomOnly: boolean;
}

/**
 * The steps of the procedure in their order (C5): one each for 承接, 统计报送 and 回访 (S4), and for 办理 the five of the
 * 五步工作法 (S1). Reports are monthly and so wait for nothing but 承接; the return visit comes last, and follows what was reported.
 */
export const procedureSteps = {
  TAKE_ON: { en: 'Taking on', zh: '承接', source: 'S4', stage: 'TAKE_ON', after: [], roomOnly: false },
  EARLY_INTERVENTION: {
    en: 'Early intervention',
    zh: '提前介入',
    source: 'S1',
    stage: 'HANDLE',
    after: ['TAKE_ON'],
    roomOnly: false,
  },
  TAILORED_PLAN: {
    en: 'Tailored plan',
    zh: '定制方案',
    source: 'S1',
    stage: 'HANDLE',
    after: ['EARLY_INTERVENTION'],
    roomOnly: false,
  },
  ACCEPTANCE: {
    en: 'Acceptance for approval',
    zh: '审批受理',
    source: 'S1',
    stage: 'HANDLE',
    after: ['TAILORED_PLAN'],
    roomOnly: false,
  },
  PARALLEL_SPEEDUP: {
    en: 'Speed-up in parallel',
    zh: '并联提速',
    source: 'S1',
    stage: 'HANDLE',
    after: ['ACCEPTANCE'],
    roomOnly: false,
  },
  AFTER_APPROVAL: {
    en: 'Asking for the effect after approval',
    zh: '批后问效',
    source: 'S1',
    stage: 'HANDLE',
    after: ['PARALLEL_SPEEDUP'],
    roomOnly: false,
  },
  REPORT: { en: 'Reporting', zh: '统计报送', source: 'S4', stage: 'REPORT', after: ['TAKE_ON'], roomOnly: false },
  RETURN_VISIT: {
    en: 'Return visit',
    zh: '回访',
    source: 'S4',
    stage: 'RETURN_VISIT',
    after: ['AFTER_APPROVAL', 'REPORT'],
    roomOnly: true,
  },
} as const satisfies Record<string, StepEntry>;

export type ProcedureStepKind = keyof typeof procedureSteps;

/** The kinds in their order. */
export const stepKinds = [
  'TAKE_ON',
  'EARLY_INTERVENTION',
  'TAILORED_PLAN',
  'ACCEPTANCE',
  'PARALLEL_SPEEDUP',
  'AFTER_APPROVAL',
  'REPORT',
  'RETURN_VISIT',
] as const satisfies readonly ProcedureStepKind[];

/** The steps that one stands on. */
export function stepsBefore(kind: ProcedureStepKind): readonly ProcedureStepKind[] {
  const before: readonly string[] = procedureSteps[kind].after;
  return stepKinds.filter((other) => before.includes(other));
}

/** The life of one step. */
export const stepTransitions = {
  PENDING: { complete: 'DONE' },
  DONE: { undo: 'PENDING' },
} as const;
