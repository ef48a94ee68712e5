import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import { requireStep } from './requireStep.ts';
import type { Stewardship } from './stewardship.ts';
import { stewardshipTransitions } from './stewardshipTransitions.ts';

/** Ends the alarm of a project that is on no key list any more; a steward it has stays. */
export function leaveKeyList(occasion: Occasion, stewardship: Stewardship): Partial<Changes> {
  if (stewardship.state.status !== 'MISSING') return {};
  requireStep('Stewardship', stewardshipTransitions.MISSING, stewardship.state.status, 'leaveKeyList');
  return { stewardships: [revise(stewardship, { state: { status: 'UNASSIGNED' }, since: occasion.at })] };
}
