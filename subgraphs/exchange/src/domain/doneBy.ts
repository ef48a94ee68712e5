import type { HandoffChange } from './handoffChange.ts';
import type { Actor } from './handoffEvents.ts';

/** The same change, told as what a person has done; that the handoff is settled by it is still the exchange's word. */
export function doneBy(actor: Actor, change: HandoffChange): HandoffChange {
  return {
    ...change,
    events: change.events.map((event) => (event.type === 'exchange.handoffCompleted' ? event : { ...event, actor })),
    steps: change.steps.map((step) => ({ ...step, actor: actor.subject })),
  };
}
