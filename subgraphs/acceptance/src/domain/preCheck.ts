import type { Actor } from './jointAcceptance.ts';

/** Guidance before acceptance (验前指导): what the window found on looking the project over, recorded (J1). */
export interface PreCheck {
  readonly id: string;
  readonly projectId: string;
  readonly checkedAt: Date;
  readonly checkedBy: Actor;
  /** Empty when nothing stands in the way. */
  readonly findings: readonly PreCheckFinding[];
}

/** One thing to put right before the item is applied for. */
export interface PreCheckFinding {
  readonly itemCode: string;
  readonly finding: string;
  readonly advice: string;
}
