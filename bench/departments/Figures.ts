import type { SicknessName } from './departmentFaults.ts';
import type { LoadReport } from './LoadOrder.ts';

/** Half of a round: what the clients saw, and what the gateway's process took for it. */
export interface HalfRound {
  readonly load: LoadReport;
  /** Of the gateway, for one request of either kind, microseconds. */
  readonly cpuMicrosPerRequest: number;
  /** The longest that the gateway's event loop was held up, milliseconds. */
  readonly loopDelayMsAtMost: number;
  /** Share of the machine's CPU time that was used by anybody, 0 to 1. */
  readonly machineBusy: number;
}

/** One round: as long without the fault as with it. */
export interface FaultRound {
  readonly healthy: HalfRound;
  readonly sick: HalfRound;
}

/** What one fault has done; of `none`, what the machine does to two halves that are alike. */
export interface FaultFigures {
  readonly fault: SicknessName;
  readonly rounds: readonly FaultRound[];
  /** The most that the gateway's process held while the department was sick, bytes. */
  readonly residentAtMost: number;
}
