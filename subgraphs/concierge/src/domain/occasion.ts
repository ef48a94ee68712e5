import type { Actor } from '@guanjia/kernel/actor';

/** Who does something, when, and where the ids of new records come from. */
export interface Occasion {
  readonly actor: Actor;
  readonly at: Date;
  readonly nextId: () => string;
}
