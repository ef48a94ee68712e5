import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { Principal } from '@guanjia/kernel/principal';
import type { EventCatalogue } from '@guanjia/schema/eventCatalogue';
import { officeScopeOf } from '../domain/access.ts';
import type { AuditReader } from '../domain/auditReader.ts';
import type { Directory } from '../domain/directory.ts';
import type { EventLog } from '../domain/eventLog.ts';
import type { HandoffStore, WaitingLeg } from '../domain/handoffStore.ts';
import type { LedgerReader } from '../domain/ledgerReader.ts';
import type { QueueWarning } from '../domain/legQueue.ts';
import type { MaterialCatalogue } from '../domain/materialCatalogue.ts';
import type { ProjectFactsStore } from '../domain/projectFactsStore.ts';
import { cancelLeg } from '../usecases/cancelLeg.ts';
import { createView } from '../usecases/createView.ts';
import type { ExchangeStatus } from '../usecases/readStatus.ts';
import { replayLeg } from '../usecases/replayLeg.ts';
import { requireCare } from '../usecases/requireCare.ts';
import type { Context } from './context.ts';
import { createAuditContext } from './createAuditContext.ts';
import { createDirectoryContext } from './createDirectoryContext.ts';
import { createEventSourceContext, type EventSourceNeeds } from './createEventSourceContext.ts';
import { createLedgerContext } from './createLedgerContext.ts';
import { createLoader } from './createLoader.ts';
import { createPersonLegContext, type PersonLegNeeds } from './createPersonLegContext.ts';
import { createProjectLoader } from './createProjectLoader.ts';

export interface GraphNeeds extends EventSourceNeeds, PersonLegNeeds {
  readonly log: EventLog;
  readonly handoffs: HandoffStore;
  readonly directory: Directory;
  readonly facts: ProjectFactsStore;
  readonly materials: Pick<MaterialCatalogue, 'findByDigests'>;
  readonly ledger: LedgerReader;
  readonly audit: AuditReader;
  readonly announceLegs: (legs: readonly WaitingLeg[]) => void;
  readonly catalogue: EventCatalogue;
  readonly status: () => Promise<ExchangeStatus>;
  readonly warnings: () => readonly QueueWarning[];
  readonly now: () => Date;
}

/** Loaders, view and verbs for one request: whatever is asked by key is read together. */
export function createContext(needs: GraphNeeds, principal: Principal): Context {
  const { log, handoffs, directory, facts, materials } = needs;
  const recipientById = createLoader(directory.findByIds);
  const view = createView(principal, {
    handoffById: createLoader(handoffs.findByIds),
    handoffs: handoffs.find,
    handoffsOfProject: createProjectLoader(handoffs.findOfProjects),
    eventById: createLoader(log.findByIds),
    timeline: createProjectLoader(log.readTimelines),
    recentEvents: log.readRecent,
    countRecentEvents: log.countRecent,
    factsOf: createLoader(facts.findByIds),
  });
  return {
    principal,
    view,
    deadLegs: (after, limit) => handoffs.findDead({ scope: officeScopeOf(principal), after, limit }),
    replayLeg: async (legId, channel) => {
      await requireCare(needs, principal, legId);
      return replayLeg(needs, principal, { legId, channel });
    },
    cancelLeg: async (legId, reason) => {
      await requireCare(needs, principal, legId);
      return cancelLeg(needs, principal, { legId, reason });
    },
    recipientName: async (id) => (await recipientById(id))?.name ?? null,
    receiptOf: createLoader(handoffs.receiptsOf),
    summaryOf: createLoader(handoffs.summariesOf),
    archivedThroughOf: createLoader(log.archivedThroughOf),
    headOf: createLoader(log.headsOf),
    isStored: createLoader(async (sha256s) => (await materials.findByDigests(sha256s)).map((known) => known !== null)),
    eventSources: createEventSourceContext(needs, principal),
    directory: createDirectoryContext(needs, principal),
    personLegs: createPersonLegContext(needs, principal),
    ledger: createLedgerContext(needs.ledger),
    audit: createAuditContext(needs.audit),
    catalogue: needs.catalogue,
    status: needs.status,
    warnings: needs.warnings,
    today: calendarDateOf(needs.now()),
  };
}
