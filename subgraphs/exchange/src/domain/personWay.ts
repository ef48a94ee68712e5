import { actorOf, isSamePerson } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { HandoffChannel } from '@guanjia/kernel/messages';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { caresFor } from './access.ts';
import type { Handoff, Leg } from './handoff.ts';
import type { Recipient } from './recipient.ts';

/** The ways that persons go. */
export type PersonWay = Extract<HandoffChannel, 'COURIER' | 'IN_PERSON'>;

/**
 * The way of a leg that persons take care of: as the leg has it, or as the directory says while no worker has looked at it.
 * @throws BAD_INPUT for a leg that a machine carries
 */
export function requirePersonWay({ channel }: Pick<Leg, 'channel'>, recipient: Recipient | null): PersonWay {
  const way = channel ?? recipient?.channel ?? null;
  if (way === 'COURIER' || way === 'IN_PERSON') return way;
  throw new DomainError('BAD_INPUT', {
    field: 'legId',
    value: way,
    accepted: 'a leg that goes by courier or in person',
  });
}

/** @throws BAD_INPUT for a leg that does not go by courier */
export function requireCourier({ channel }: Pick<Leg, 'channel'>): void {
  if (channel === 'COURIER') return;
  throw new DomainError('BAD_INPUT', { field: 'legId', value: channel, accepted: 'a leg that goes by courier' });
}

/** A leg with its handoff, and what is known of its project. */
export interface PlacedLeg {
  readonly handoff: Handoff;
  readonly leg: Leg;
  readonly facts: ProjectFacts | null;
}

/**
 * Who may say at the receiving end that a leg is signed for or turned down: the recipient's own people, or an official at the
 * counter who has seen the paper. An agency's own people are its approvers; such a recipient bears the agency's code (J5).
 * Officials are those of the project's region.
 * @throws FORBIDDEN; HANDOFF_NOT_FOUND for an office of elsewhere, and for a provider to whom nothing of the handoff is addressed
 */
export function requireReceivingEnd(principal: Principal, { handoff, leg, facts }: PlacedLeg): void {
  const cares = caresFor(principal, facts);
  if (cares && hasRole(principal, 'SERVICE_ROOM', 'WINDOW_CLERK')) return;
  if (cares && hasRole(principal, 'APPROVER') && principal.agency === leg.recipient) return;
  const own = hasRole(principal, 'PROVIDER') ? principal.provider : null;
  if (own !== null && own === leg.recipient) return;
  const mayKnow = cares || handoff.legs.some(({ recipient }) => recipient === own);
  const accepted = "the recipient's own people, or the service room or a window clerk of the region";
  throw mayKnow
    ? new DomainError('FORBIDDEN', { field: 'legId', accepted })
    : new DomainError('HANDOFF_NOT_FOUND', { field: 'legId', value: leg.id });
}

/** Both ends must sign: who has sent it off or handed it over cannot also sign for it, nor through a delegation. @throws FORBIDDEN */
export function requireOtherThanGiver(principal: Principal, { papers }: Pick<Leg, 'papers'>): void {
  if (papers.givenBy === undefined || !isSamePerson(papers.givenBy, actorOf(principal))) return;
  throw new DomainError('FORBIDDEN', { field: 'legId', accepted: 'somebody other than who handed it over' });
}
