import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { endResolution } from '../domain/endResolution.ts';
import { requireId } from '../domain/requireId.ts';
import type { Resolution } from '../domain/resolution.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { meetingScopeOf } from './meetingScopeOf.ts';
import { occasionFor } from './occasionFor.ts';
import { requireMeeting } from './requireMeeting.ts';

type Needs = Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>;

/** Says that a resolution is carried out: whoever owes it, or the service room. */
export async function finishResolution(
  needs: Needs,
  principal: Principal,
  { resolutionId, outcome }: { readonly resolutionId: string; readonly outcome: string },
): Promise<Resolution> {
  const { store } = needs;
  const scope = await meetingScopeOf(store, principal);
  const kept = await requireResolution(needs, principal, resolutionId);
  const { owner } = kept;
  const isOwn = owner.kind === 'PERSON' ? owner.personId === scope.personId : owner.agency === scope.agency?.code;
  if (!isOwn) await requireMeeting(store, principal, kept.meetingId);
  const ending = { action: 'finish', text: outcome } as const;
  const { resolution, ...changes } = endResolution(occasionFor(needs, principal), kept, ending);
  await store.commit(changes);
  return resolution;
}

/** Cancels a resolution, with the reason: the service room. */
export async function cancelResolution(
  needs: Needs,
  principal: Principal,
  { resolutionId, reason }: { readonly resolutionId: string; readonly reason: string },
): Promise<Resolution> {
  const kept = await requireResolution(needs, principal, resolutionId);
  await requireMeeting(needs.store, principal, kept.meetingId);
  const ending = { action: 'cancel', text: reason } as const;
  const { resolution, ...changes } = endResolution(occasionFor(needs, principal), kept, ending);
  await needs.store.commit(changes);
  return resolution;
}

async function requireResolution({ store }: Needs, principal: Principal, resolutionId: string): Promise<Resolution> {
  const id = requireId(resolutionId, 'resolutionId');
  const [kept] = await store.meetings.findResolutions([id], await meetingScopeOf(store, principal));
  if (!kept) throw new DomainError('RESOLUTION_NOT_FOUND', { field: 'resolutionId', value: resolutionId });
  return kept;
}
