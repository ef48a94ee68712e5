import { DomainError } from '@guanjia/kernel/DomainError';
import type { Directory } from '../domain/directory.ts';
import type { Handoff, Leg } from '../domain/handoff.ts';
import { legOf } from '../domain/legChanges.ts';
import type { LegReader } from '../domain/legReader.ts';
import type { PlacedLeg } from '../domain/personWay.ts';
import type { ProjectFactsStore } from '../domain/projectFactsStore.ts';
import type { Recipient } from '../domain/recipient.ts';

export interface FindLegNeeds {
  readonly legs: Pick<LegReader, 'findHandoff'>;
  readonly directory: Pick<Directory, 'findByIds'>;
}

/** A leg as it was a moment ago, with what the directory says of its recipient. @throws HANDOFF_NOT_FOUND */
export async function findLeg(
  { legs, directory }: FindLegNeeds,
  legId: string,
): Promise<{ readonly handoff: Handoff; readonly leg: Leg; readonly recipient: Recipient | null }> {
  const handoff = await legs.findHandoff(legId);
  if (handoff === null) throw new DomainError('HANDOFF_NOT_FOUND', { field: 'legId', value: legId });
  const leg = legOf(handoff, legId);
  const [recipient = null] = await directory.findByIds([leg.recipient]);
  return { handoff, leg, recipient };
}

export interface PlacedLegNeeds extends FindLegNeeds {
  readonly facts: Pick<ProjectFactsStore, 'findByIds'>;
}

/** The same with what is known of its project, by which rights are judged. @throws HANDOFF_NOT_FOUND */
export async function findPlacedLeg(
  needs: PlacedLegNeeds,
  legId: string,
): Promise<PlacedLeg & { readonly recipient: Recipient | null }> {
  const found = await findLeg(needs, legId);
  const [facts = null] = await needs.facts.findByIds([found.handoff.projectId]);
  return { ...found, facts };
}
