import type { StoredEvent } from '@guanjia/kernel/messages';
import { isId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import {
  eventScopesOf,
  handoffScopeOf,
  mayReadContents,
  mayReadDetails,
  mayReadHandoff,
  visibilitiesFor,
} from '../domain/access.ts';
import type { RecentChosen, RecentCounts, RecentQuery, TimelineQuery } from '../domain/eventLog.ts';
import type { Handoff } from '../domain/handoff.ts';
import type { HandoffQuery, HandoffRow } from '../domain/handoffStore.ts';

/** How a view reads; each call may be answered together with others. */
export interface Reads {
  handoffById(id: string): Promise<Handoff | null>;
  handoffs(query: HandoffQuery): Promise<HandoffRow[]>;
  handoffsOfProject(projectId: string, query: HandoffQuery): Promise<HandoffRow[]>;
  eventById(id: string): Promise<StoredEvent | null>;
  timeline(projectId: string, query: TimelineQuery): Promise<StoredEvent[]>;
  recentEvents(query: RecentQuery): Promise<StoredEvent[]>;
  countRecentEvents(chosen: RecentChosen): Promise<RecentCounts>;
  factsOf(projectId: string): Promise<ProjectFacts | null>;
}

type Unscoped<Query extends { scope: unknown } | { scopes: unknown } | { visibilities: unknown }> = Omit<
  Query,
  'scope' | 'scopes' | 'visibilities'
>;

/** The handoffs and events that one person may see (G2): what lies outside is not there. */
export interface View {
  handoff(id: string): Promise<Handoff | null>;
  handoffs(query: Unscoped<HandoffQuery>): Promise<HandoffRow[]>;
  handoffsOfProject(projectId: string, query: Unscoped<HandoffQuery>): Promise<HandoffRow[]>;
  event(id: string): Promise<StoredEvent | null>;
  timeline(projectId: string, query: Unscoped<TimelineQuery>): Promise<StoredEvent[]>;
  recentEvents(query: Unscoped<RecentQuery>): Promise<StoredEvent[]>;
  countRecentEvents(chosen: Unscoped<RecentChosen>): Promise<RecentCounts>;
  /** Whether any of the project's events, and so how many there are, is for this person. */
  mayReadTimeline(projectId: string): Promise<boolean>;
  /** Whether cover, materials and reasons are for this person. */
  mayReadContents(handoff: Handoff): Promise<boolean>;
  /** Whether actor and payload of a project's event, or the ledger of its handoffs, are for this person. */
  mayReadDetails(of: Pick<StoredEvent, 'projectId'>): Promise<boolean>;
}

/** The view of one person. */
export function createView(principal: Principal, reads: Reads): View {
  const scope = handoffScopeOf(principal);
  const factsNeeded = scope.ownerUnit !== null || scope.regions.length > 0;
  const factsIfNeeded = (projectId: string) => (factsNeeded ? reads.factsOf(projectId) : null);
  const visibilitiesOf = async (projectId: string) => visibilitiesFor(principal, await factsIfNeeded(projectId));
  return {
    async handoff(id) {
      const handoff = isId(id) ? await reads.handoffById(id) : null;
      if (handoff === null) return null;
      return mayReadHandoff(principal, handoff, await factsIfNeeded(handoff.projectId)) ? handoff : null;
    },
    handoffs: (query) => reads.handoffs({ ...query, scope }),
    handoffsOfProject: (projectId, query) => reads.handoffsOfProject(projectId, { ...query, scope }),
    async event(id) {
      const event = isId(id) ? await reads.eventById(id) : null;
      if (event === null) return null;
      return (await visibilitiesOf(event.projectId)).includes(event.visibility) ? event : null;
    },
    async timeline(projectId, query) {
      const visibilities = await visibilitiesOf(projectId);
      return visibilities.length === 0 ? [] : reads.timeline(projectId, { ...query, visibilities });
    },
    recentEvents: (query) => reads.recentEvents({ ...query, scopes: eventScopesOf(principal) }),
    countRecentEvents: (chosen) => reads.countRecentEvents({ ...chosen, scopes: eventScopesOf(principal) }),
    mayReadTimeline: async (projectId) => (await visibilitiesOf(projectId)).length > 0,
    mayReadContents: async (handoff) => mayReadContents(principal, handoff, await factsIfNeeded(handoff.projectId)),
    mayReadDetails: async ({ projectId }) => mayReadDetails(principal, await factsIfNeeded(projectId)),
  };
}
