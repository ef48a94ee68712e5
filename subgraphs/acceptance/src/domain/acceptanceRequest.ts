import type { AcceptancePhase } from './acceptancePhases.ts';

/** What the owner asks for. */
export interface AcceptanceRequest {
  readonly phases: readonly AcceptancePhase[];
  /** Null asks for everything of the phases that applies and is not in hand yet. */
  readonly itemCodes: readonly string[] | null;
  readonly parallelPhases: boolean;
}
