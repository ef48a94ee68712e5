import type { Condition } from './condition.ts';
import type { Label } from './label.ts';
import type { ItemStage } from './stages.ts';

/** What a policy changes of one item, or of a stage (A15). */
export type PolicyEffect =
  | { readonly type: 'LEAVE_OUT'; readonly item: string; readonly reason: Label }
  | { readonly type: 'SHORTEN'; readonly item: string; readonly promisedWorkingDays: number }
  /** The prerequisite is no longer asked for. */
  | { readonly type: 'DROP_PREREQUISITE'; readonly item: string; readonly prerequisite: string }
  /** The item may be under way beside its prerequisite, but is decided no earlier. */
  | { readonly type: 'ALLOW_PARALLEL'; readonly item: string; readonly prerequisite: string }
  /** The items of the stage need not wait for the stage before. */
  | { readonly type: 'OPEN_STAGE'; readonly stage: ItemStage };

/** A policy that changes a project's roadmap by data (A15): 标准地, 拿地即开工, 验收即发证 … */
export interface Policy {
  readonly code: string;
  readonly name: Label;
  /** For which projects it may be set. */
  readonly condition: Condition;
  readonly effects: readonly PolicyEffect[];
}

/** What an owner can state of a project. */
export interface Circumstance {
  readonly code: string;
  readonly name: Label;
}
