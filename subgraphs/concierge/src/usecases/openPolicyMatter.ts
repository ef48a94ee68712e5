import type { Principal } from '@guanjia/kernel/principal';
import { type NewMatter, openMatter } from '../domain/openMatter.ts';
import type { PolicyMatter } from '../domain/policyMatter.ts';
import { policyMatterAudit } from '../domain/policyMatterAudit.ts';
import { withAudit } from '../domain/withAudit.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireRegionRight } from './requireRegionRight.ts';

/** Opens a 面上 matter in a region of the service room. */
export async function openPolicyMatter(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  asked: Omit<NewMatter, 'id'>,
): Promise<PolicyMatter> {
  const occasion = occasionFor(needs, principal);
  const { matter, ...changes } = openMatter(occasion, { id: needs.nextId(), ...asked });
  requireRegionRight(principal, matter.regionCode);
  await needs.store.commit(withAudit(changes, policyMatterAudit(occasion, null, matter)));
  return matter;
}
