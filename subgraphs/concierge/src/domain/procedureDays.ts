import type { ProcedureStepKind } from './procedureSteps.ts';

/** The time of each step, as data/procedureDays.json has it: working days from the start of its clock, or the month's last day. */
export type ProcedureDays = Readonly<Record<ProcedureStepKind, number | 'MONTH_END'>>;
