import type { JointStep } from '../domain/jointApplication.ts';
import type { MatterStep } from '../domain/matterTask.ts';

/** A step of an application or of a matter. */
export type HistoryEntry = JointStep | MatterStep;
