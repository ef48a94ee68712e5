import type { Actor, Occasion } from '../domain/occasion.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';

/** The present moment, with this person acting. */
export function occasionFor({ now, nextId }: Pick<ConciergeNeeds, 'now' | 'nextId'>, actor: Actor): Occasion {
  return { actor: { subject: actor.subject, name: actor.name }, at: now(), nextId };
}
