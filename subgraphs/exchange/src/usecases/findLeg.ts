import { DomainError } from '@guanjia/kernel/DomainError';
import type { Directory } from '../domain/directory.ts';
import type { Handoff, Leg } from '../domain/handoff.ts';
import { legOf } from '../domain/legChanges.ts';
import type { LegReader } from '../domain/legReader.ts';
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
