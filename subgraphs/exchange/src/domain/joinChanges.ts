import type { HandoffChange } from './handoffChange.ts';

/** Two steps of a handoff saved as one; the second was made of what the first has left. */
export function joinChanges(first: HandoffChange, second: HandoffChange): HandoffChange {
  return {
    handoff: second.handoff,
    events: [...first.events, ...second.events],
    steps: [...first.steps, ...second.steps],
    receipts: [...first.receipts, ...second.receipts],
  };
}
