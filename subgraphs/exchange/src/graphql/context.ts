import type { Principal } from '@guanjia/kernel/principal';
import type { Receipt } from '@guanjia/kernel/receipt';
import type { EventCatalogue } from '@guanjia/schema/eventCatalogue';
import type { Leg } from '../domain/handoff.ts';
import type { View } from '../usecases/createView.ts';

/** What a resolver has at hand, made afresh for each request. */
export interface Context {
  readonly principal: Principal;
  readonly view: View;
  /** Dead legs behind a leg id. */
  readonly deadLegs: (after: string | null, limit: number) => Promise<Leg[]>;
  readonly replayLeg: (legId: string) => Promise<Leg>;
  readonly cancelLeg: (legId: string, reason: string) => Promise<Leg>;
  readonly recipientName: (id: string) => Promise<string | null>;
  readonly receiptOf: (legId: string) => Promise<Receipt | null>;
  readonly headOf: (projectId: string) => Promise<number>;
  readonly catalogue: EventCatalogue;
  /** The day in China, for what is overdue. */
  readonly today: string;
}
