import type { Actor as Person } from '@guanjia/kernel/actor';
import type { Role } from '@guanjia/kernel/roles';

/** Who took a step, for whom and by what right, as the record keeps it (X2). */
export interface Actor extends Person {
  /** In what capacity. */
  readonly role: Role;
}
