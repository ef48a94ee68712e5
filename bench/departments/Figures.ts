import type { DepartmentFaultName } from './departmentFaults.ts';
import type { LoadReport } from './LoadOrder.ts';

/** One round: as long without the fault as with it. */
export interface FaultRound {
  readonly healthy: LoadReport;
  readonly sick: LoadReport;
}

/** What one fault has done. Milliseconds, bytes. */
export interface FaultFigures {
  readonly fault: DepartmentFaultName;
  readonly rounds: readonly FaultRound[];
  /** The most that the gateway's process held while the department was sick. */
  readonly residentAtMost: number;
}
