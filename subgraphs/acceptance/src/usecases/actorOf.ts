import type { Principal } from '@guanjia/kernel/principal';
import type { Actor } from '../domain/jointAcceptance.ts';

/** The person as records and events name them. */
export function actorOf({ subject, name }: Principal): Actor {
  return { subject, name };
}
