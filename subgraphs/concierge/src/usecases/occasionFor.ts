import { type Actor, actorOf, type Duty } from '@guanjia/kernel/actor';
import type { Principal } from '@guanjia/kernel/principal';
import type { Occasion } from '../domain/occasion.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';

/** The present moment, with this person acting, under that duty where the roles alone do not tell it (X2). */
export function occasionFor(
  { now, nextId }: Pick<ConciergeNeeds, 'now' | 'nextId'>,
  who: Principal | Actor,
  duty: Duty | null = null,
): Occasion {
  return { actor: 'roles' in who ? actorOf(who, duty) : who, at: now(), nextId };
}
