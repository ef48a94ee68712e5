import type { JointAcceptance, JointAcceptanceItem } from '../domain/jointAcceptance.ts';

/** An item of a joint acceptance together with the whole it is part of. */
export interface ItemWithin {
  readonly acceptance: JointAcceptance;
  readonly item: JointAcceptanceItem;
}
