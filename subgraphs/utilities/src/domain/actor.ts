import type { Role } from '@guanjia/kernel/roles';

/** Who took a step, as the record keeps it (X2). */
export interface Actor {
  readonly subject: string;
  readonly name: string;
  /** In what capacity. */
  readonly role: Role;
}
