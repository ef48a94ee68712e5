import { actorOf, isSamePerson } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { decideRecognition } from '../domain/decideRecognition.ts';
import type { Recognition } from '../domain/recognition.ts';
import { requireId } from '../domain/requireId.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { recognitionScopeOf } from './recognitionScopeOf.ts';
import { requirePerson } from './requirePerson.ts';
import { requireRegionRight } from './requireRegionRight.ts';

/**
 * The service room of the person's region confirms or dismisses what a rule has proposed, with a reason; once, and never
 * for oneself (S1).
 * @throws RECOGNITION_NOT_FOUND, FORBIDDEN, RECOGNITION_DECIDED, BAD_INPUT
 */
export async function settleRecognition(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { recognitionId, ...asked }: { recognitionId: string; isConfirmed: boolean; reason: string },
): Promise<Recognition> {
  const { store } = needs;
  const id = requireId(recognitionId, 'recognitionId');
  const [kept] = await store.evaluations.findRecognitions([id], await recognitionScopeOf(store, principal));
  if (!kept) throw new DomainError('RECOGNITION_NOT_FOUND', { field: 'recognitionId', value: recognitionId });
  const { person, unit } = await requirePerson(store, kept.personId);
  requireRegionRight(principal, unit.regionCode);
  if (person.subject !== null && isSamePerson({ subject: person.subject, name: person.name }, actorOf(principal))) {
    throw new DomainError('FORBIDDEN', { field: 'recognitionId', accepted: 'somebody else of the service room' });
  }
  const { recognition, ...changes } = decideRecognition(occasionFor(needs, principal), kept, {
    ...asked,
    regionCode: unit.regionCode,
  });
  await store.commit(changes);
  return recognition;
}
