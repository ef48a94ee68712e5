import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { Principal } from '@guanjia/kernel/principal';
import type { EventCatalogue } from '@guanjia/schema/eventCatalogue';
import type { Directory } from '../domain/directory.ts';
import type { EventLog } from '../domain/eventLog.ts';
import type { HandoffStore } from '../domain/handoffStore.ts';
import type { ProjectFactsStore } from '../domain/projectFactsStore.ts';
import { cancelLeg } from '../usecases/cancelLeg.ts';
import { createView } from '../usecases/createView.ts';
import { replayLeg } from '../usecases/replayLeg.ts';
import type { Context } from './context.ts';
import { createLoader } from './createLoader.ts';
import { createProjectLoader } from './createProjectLoader.ts';

export interface GraphNeeds {
  readonly log: EventLog;
  readonly handoffs: HandoffStore;
  readonly directory: Directory;
  readonly facts: ProjectFactsStore;
  readonly announceLegs: (legIds: readonly string[]) => Promise<void>;
  readonly catalogue: EventCatalogue;
  readonly now: () => Date;
}

/** Loaders, view and verbs for one request: whatever is asked by key is read together. */
export function createContext(needs: GraphNeeds, principal: Principal): Context {
  const { log, handoffs, directory, facts } = needs;
  const recipientById = createLoader(directory.findByIds);
  const view = createView(principal, {
    handoffById: createLoader(handoffs.findByIds),
    handoffs: handoffs.find,
    handoffsOfProject: createProjectLoader(handoffs.findOfProjects),
    eventById: createLoader(log.findByIds),
    timeline: createProjectLoader(log.readTimelines),
    factsOf: createLoader(facts.findByIds),
  });
  return {
    principal,
    view,
    deadLegs: handoffs.findDead,
    replayLeg: (legId) => replayLeg(needs, principal, legId),
    cancelLeg: (legId, reason) => cancelLeg(needs, principal, { legId, reason }),
    recipientName: async (id) => (await recipientById(id))?.name ?? null,
    receiptOf: createLoader(handoffs.receiptsOf),
    headOf: createLoader(log.headsOf),
    catalogue: needs.catalogue,
    today: calendarDateOf(needs.now()),
  };
}
