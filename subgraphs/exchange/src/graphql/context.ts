import type { HandoffChannel } from '@guanjia/kernel/messages';
import type { Principal } from '@guanjia/kernel/principal';
import type { EventCatalogue } from '@guanjia/schema/eventCatalogue';
import type { Leg } from '../domain/handoff.ts';
import type { KeptReceipt } from '../domain/handoffChange.ts';
import type { KeptSummary } from '../domain/keptSummary.ts';
import type { QueueWarning } from '../domain/legQueue.ts';
import type { View } from '../usecases/createView.ts';
import type { ExchangeStatus } from '../usecases/readStatus.ts';
import type { AuditContext } from './createAuditContext.ts';
import type { DirectoryContext } from './createDirectoryContext.ts';
import type { EventSourceContext } from './createEventSourceContext.ts';
import type { LedgerContext } from './createLedgerContext.ts';
import type { PersonLegContext } from './createPersonLegContext.ts';

/** What a resolver has at hand, made afresh for each request. */
export interface Context {
  readonly principal: Principal;
  readonly view: View;
  /** Dead legs behind a leg id. */
  readonly deadLegs: (after: string | null, limit: number) => Promise<Leg[]>;
  readonly replayLeg: (legId: string, channel: HandoffChannel | null) => Promise<Leg>;
  readonly cancelLeg: (legId: string, reason: string) => Promise<Leg>;
  readonly recipientName: (id: string) => Promise<string | null>;
  readonly receiptOf: (legId: string) => Promise<KeptReceipt | null>;
  readonly summaryOf: (handoffId: string) => Promise<KeptSummary | null>;
  readonly archivedThroughOf: (projectId: string) => Promise<number>;
  readonly headOf: (projectId: string) => Promise<number>;
  /** Whether the exchange holds the content of that SHA-256. */
  readonly isStored: (sha256: string) => Promise<boolean>;
  readonly eventSources: EventSourceContext;
  readonly directory: DirectoryContext;
  readonly personLegs: PersonLegContext;
  readonly ledger: LedgerContext;
  readonly audit: AuditContext;
  readonly catalogue: EventCatalogue;
  readonly status: () => Promise<ExchangeStatus>;
  readonly warnings: () => readonly QueueWarning[];
  /** The day in China, for what is overdue. */
  readonly today: string;
}
