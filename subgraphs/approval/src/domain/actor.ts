import type { Principal } from '@guanjia/kernel/principal';

/** Who did something, as the record keeps it (X2). */
export interface Actor {
  readonly subject: string;
  readonly name: string;
}

/** The person behind a request. */
export function actorOf({ subject, name }: Principal): Actor {
  return { subject, name };
}
