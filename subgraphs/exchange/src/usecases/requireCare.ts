import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { caresFor } from '../domain/access.ts';
import type { LegReader } from '../domain/legReader.ts';
import type { ProjectFactsStore } from '../domain/projectFactsStore.ts';

export interface CareNeeds {
  readonly legs: Pick<LegReader, 'findHandoff'>;
  readonly facts: Pick<ProjectFactsStore, 'findByIds'>;
}

/** The leg is one that this office takes care of: of a project in its regions. @throws HANDOFF_NOT_FOUND, the same for another office's */
export async function requireCare({ legs, facts }: CareNeeds, principal: Principal, legId: string): Promise<void> {
  const handoff = await legs.findHandoff(legId);
  const [known = null] = handoff === null ? [] : await facts.findByIds([handoff.projectId]);
  if (handoff !== null && caresFor(principal, known)) return;
  throw new DomainError('HANDOFF_NOT_FOUND', { field: 'legId', value: legId });
}
