import { DomainError } from '@guanjia/kernel/DomainError';
import type { HandoffChannel, HandoffRequest, MaterialDescriptor } from '@guanjia/kernel/messages';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { announce } from './announce.ts';
import type { Changes } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { ProjectRouting, Route, RouteTransfer } from './routing.ts';
import { channelsTo, recipientOf, type TransferWays } from './transferWays.ts';

export interface TransferAsked {
  readonly channel: HandoffChannel | null;
  /** Somebody of the exchange's directory; the unit of whoever acts when null. */
  readonly recipient: string | null;
  readonly note: string | null;
  readonly materials: readonly MaterialDescriptor[];
}

export interface TransferSetting {
  readonly facts: Pick<ProjectFacts, 'projectId' | 'code' | 'name'>;
  /** How the unit of whoever acts is reached; null when nobody of ours acts. */
  readonly ways: TransferWays | null;
  readonly receiptWorkingDays: number;
}

/**
 * Hands the materials of one route over to who acts, by one handoff through the exchange (C6, S2).
 * @throws ROUTE_NOT_TRANSFERABLE for what the first agency does itself; ROUTE_ALREADY_TRANSFERRED;
 * TRANSFER_RECIPIENT_REQUIRED for a line of business; TRANSFER_WAY_MISSING
 */
export function transferRoute(
  occasion: Occasion,
  { routing, route }: { readonly routing: ProjectRouting; readonly route: Route },
  asked: TransferAsked,
  setting: TransferSetting,
): Partial<Changes> & { routing: ProjectRouting } {
  if (route.branch === 'ON_TIER')
    throw new DomainError('ROUTE_NOT_TRANSFERABLE', { field: 'routeId', value: route.id });
  if (route.transfer !== null) {
    throw new DomainError('ROUTE_ALREADY_TRANSFERRED', { field: 'routeId', value: route.transfer.handoffId });
  }
  const recipient = asked.recipient ?? ownRecipient(route, asked.channel, setting.ways);
  const handoff = handoffFor(occasion, { routing, route }, { ...asked, recipient }, setting);
  const transfer: RouteTransfer = {
    handoffId: handoff.id,
    recipient,
    channel: asked.channel,
    at: occasion.at,
    by: occasion.actor,
  };
  const event = announce(occasion, 'routeTransferred', {
    projectId: routing.projectId,
    entity: { typename: 'ProjectRouting', id: routing.id },
    visibility: 'PARTIES',
    summary: {
      en: `${route.itemCodes.length} items of ${setting.facts.name} go to ${route.person?.name ?? recipient}.`,
      zh: `${setting.facts.name}${route.itemCodes.length}项事项转交${route.person?.name ?? recipient}代办`,
    },
    data: {
      routingId: routing.id,
      routeId: route.id,
      branch: route.branch,
      handoffId: handoff.id,
      recipient,
      channel: asked.channel,
      itemCodes: route.itemCodes,
    },
  });
  const routes = routing.routes.map((one) => (one.id === route.id ? { ...one, transfer } : one));
  return {
    routing: { ...routing, routes },
    routings: [{ kind: 'TRANSFERRED', routeId: route.id, transfer }],
    messages: [event, { kind: 'handoff', handoff }],
  };
}

function ownRecipient({ person }: Route, channel: HandoffChannel | null, ways: TransferWays | null): string {
  if (person === null || ways === null) {
    throw new DomainError('TRANSFER_RECIPIENT_REQUIRED', {
      field: 'recipient',
      accepted: 'the id of the authority in the directory of recipients',
    });
  }
  const accepted = channelsTo(ways);
  if (channel === null || accepted.some((known) => known === channel)) return recipientOf(person.unitId);
  throw new DomainError('TRANSFER_WAY_MISSING', { field: 'channel', value: channel, accepted });
}

function handoffFor(
  { at, nextId }: Occasion,
  { routing, route }: { readonly routing: ProjectRouting; readonly route: Route },
  { recipient, channel, note, materials }: TransferAsked & { readonly recipient: string },
  { facts, receiptWorkingDays }: TransferSetting,
): HandoffRequest {
  const items = routing.items.filter(({ code }) => route.itemCodes.includes(code));
  return {
    id: nextId(),
    projectId: routing.projectId,
    purpose: 'TIER_TRANSFER',
    sender: 'concierge',
    cover: {
      routingId: routing.id,
      routeId: route.id,
      projectCode: facts.code,
      projectName: facts.name,
      from: routing.firstAgency.name,
      to: route.person?.name ?? recipient,
      basis: route.reason.zh,
      items: items.map(({ code, name }) => ({ code, name })),
      ...(note === null ? {} : { note }),
    },
    materials: [...materials],
    legs: [{ id: nextId(), recipient, ...(channel === null ? {} : { channel }) }],
    dueWorkingDays: receiptWorkingDays,
    requestedAt: at.toISOString(),
  };
}
