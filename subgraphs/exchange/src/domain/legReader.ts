import type { Handoff, Leg } from './handoff.ts';
import type { LegPage } from './handoffStore.ts';

/** Reads legs by other ways than their handoff. Nothing is locked. */
export interface LegReader {
  /** The handoff that the leg is part of; null when there is no such leg. */
  findHandoff(legId: string): Promise<Handoff | null>;
  /** Open legs that go by courier or in person, by id: the next step of each is a person's. */
  findAwaitingPerson(page: LegPage): Promise<Leg[]>;
}
