import type { AcceptanceRound, JointAcceptanceItem } from './jointAcceptance.ts';

/** The round that runs, or ran last. An item always has one; storage refuses a row without. */
export function presentRound(item: Pick<JointAcceptanceItem, 'id' | 'rounds'>): AcceptanceRound {
  const round = item.rounds.at(-1);
  if (round) return round;
  throw new TypeError(`acceptance item ${item.id} has no round`);
}
