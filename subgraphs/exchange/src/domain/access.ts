import type { Visibility } from '@guanjia/kernel/messages';
import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import {
  internalReaders,
  officeEventReaders,
  officeReaders,
  partiesEventReaders,
  recordReaders,
  statusReaders,
} from '@guanjia/kernel/readers';
import { isInReach, type Readers, reachOf } from '@guanjia/kernel/rowScope';
import type { EventScope } from './eventLog.ts';
import type { Handoff } from './handoff.ts';
import type { HandoffScope } from './handoffStore.ts';

const visibilities = ['PUBLIC', 'PARTIES', 'INTERNAL'] as const satisfies readonly Visibility[];

type Facts = Pick<ProjectFacts, 'ownerUnit' | 'regionCode'> | null;

/** Whom a handoff concerns, and who sees that it is there and how far it is; wall chart and auditor see not what is in it. */
export const handoffReaders: Readers = { ...recordReaders, PROVIDER: ['OWN_PROVIDER'], AUDITOR: ['ALL'] };

/** Who reads what a handoff carries: officials of the project's region, its owner, and the provider it is addressed to. */
export const contentReaders: Readers = { ...internalReaders, PROVIDER: ['OWN_PROVIDER'] };

const eventReaders: Readonly<Record<Visibility, Readers>> = {
  PUBLIC: statusReaders,
  PARTIES: partiesEventReaders,
  INTERNAL: officeEventReaders,
};

/** The events of a project that the person may read. */
export function visibilitiesFor(principal: Principal, facts: Facts): readonly Visibility[] {
  return visibilities.filter((kind) => mayRead(principal, eventReaders[kind], facts));
}

/** Whether the person may read actor and payload of the project's events, and the ledger of its handoffs. */
export function mayReadDetails(principal: Principal, facts: Facts): boolean {
  return mayRead(principal, eventReaders.PARTIES, facts);
}

/** Whose events of which visibility the person may read: what an SQL condition over all projects is made of. */
export function eventScopesOf(principal: Principal): readonly EventScope[] {
  return visibilities.map((visibility) => {
    const { all, ownerUnit, regions } = reachOf(principal, eventReaders[visibility]);
    return { visibility, all, ownerUnit, regions, unplaced: regions.length > 0 };
  });
}

/** Whose handoffs the person may list. */
export function handoffScopeOf(principal: Principal): HandoffScope {
  const { all, ownerUnit, provider, regions } = reachOf(principal, handoffReaders);
  return { all, ownerUnit, recipient: provider, regions, unplaced: regions.length > 0 };
}

/** Legs of whose handoffs the office of a region takes care. */
export function officeScopeOf(principal: Principal): HandoffScope {
  const { all, regions } = reachOf(principal, officeReaders);
  return { all, ownerUnit: null, recipient: null, regions, unplaced: regions.length > 0 };
}

/** Whether the person may read what a handoff carries. */
export function mayReadContents(principal: Principal, handoff: Handoff, facts: Facts): boolean {
  return mayRead(principal, contentReaders, facts, recipientsOf(handoff));
}

/** Whether the person may know that the handoff exists. */
export function mayReadHandoff(principal: Principal, handoff: Handoff, facts: Facts): boolean {
  return mayRead(principal, handoffReaders, facts, recipientsOf(handoff));
}

/** Whether the legs of the project's handoffs are this office's to see and to take care of. */
export function caresFor(principal: Principal, facts: Facts): boolean {
  return mayRead(principal, officeReaders, facts);
}

/** What no region claims, because its project was never announced, is any office's: nothing may be lost (H2). */
function mayRead(principal: Principal, readers: Readers, facts: Facts, providers: readonly string[] = []): boolean {
  const reach = reachOf(principal, readers);
  if (facts === null && reach.regions.length > 0) return true;
  return isInReach(reach, { regionCode: facts?.regionCode, ownerUnit: facts?.ownerUnit.creditCode, providers });
}

function recipientsOf({ legs }: Handoff): readonly string[] {
  return legs.map(({ recipient }) => recipient);
}
