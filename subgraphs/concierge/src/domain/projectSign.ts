import type { Actor } from '@guanjia/kernel/actor';

import type { StepEvidenceKind } from './procedure.ts';
import type { ProcedureStepKind } from './procedureSteps.ts';
import type { Wording } from './wording.ts';

/** What another department has announced of a project and what shows that a step is done; the latest of its sort. */
export interface ProjectSign {
  readonly projectId: string;
  readonly step: SignedStep;
  readonly eventId: string;
  /** Place of the event among those of all projects. */
  readonly gseq: number;
  /** Id of what the event is about. */
  readonly entityId: string;
  readonly at: Date;
  readonly by: Actor;
  /** How many items belong to the project, where the event says it (roadmap). */
  readonly items: number | null;
}

interface SignEntry extends Wording {
  readonly evidence: StepEvidenceKind;
}

/** The steps that the graph knows by itself, by what shows each of them. */
export const signedSteps = {
  EARLY_INTERVENTION: { evidence: 'PRE_REVIEW', en: 'Joint pre-review opened.', zh: '已启动准入联合预审' },
  TAILORED_PLAN: { evidence: 'ROADMAP', en: 'Roadmap planned.', zh: '已规划办理路线图' },
  ACCEPTANCE: { evidence: 'APPLICATION', en: 'An application was accepted.', zh: '审批申请已受理' },
  PARALLEL_SPEEDUP: { evidence: 'PARALLEL_APPLICATION', en: 'Submitted in parallel.', zh: '已提交并联申请' },
} as const satisfies Partial<Record<ProcedureStepKind, SignEntry>>;

export type SignedStep = keyof typeof signedSteps;
