import type { Principal } from '@guanjia/kernel/principal';
import { answerMatter, reopenMatter } from '../domain/answerMatter.ts';
import type { Member } from '../domain/informProblem.ts';
import type { PolicyMatter } from '../domain/policyMatter.ts';
import { policyMatterAudit } from '../domain/policyMatterAudit.ts';
import { withAudit } from '../domain/withAudit.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { findHolderBelow } from './findHolder.ts';
import { occasionFor } from './occasionFor.ts';
import { requireMatter } from './requireMatter.ts';

/** Answers a 面上 matter once for all its problems, in one transaction. */
export async function answerPolicyMatter(
  needs: ConciergeNeeds,
  principal: Principal,
  { matterId, answer }: { readonly matterId: string; readonly answer: string },
): Promise<PolicyMatter> {
  const { store } = needs;
  const matter = await requireMatter(store, principal, matterId, { orGovernment: true });
  const occasion = occasionFor(needs, principal);
  const members: Member[] = [];
  for (const problem of await store.matters.listOpenMembers(matter.id)) {
    members.push({ problem, holderBelow: await findHolderBelow(store, problem, occasion.at) });
  }
  const { matter: answered, changes } = answerMatter(occasion, needs, { matter, members }, answer);
  await store.commit(withAudit(changes, policyMatterAudit(occasion, matter, answered)));
  return answered;
}

/** Opens an answered 面上 matter again. */
export async function reopenPolicyMatter(
  needs: ConciergeNeeds,
  principal: Principal,
  { matterId }: { readonly matterId: string },
): Promise<PolicyMatter> {
  const matter = await requireMatter(needs.store, principal, matterId, { orGovernment: true });
  const { matter: reopened, ...changes } = reopenMatter(matter);
  const told = policyMatterAudit(occasionFor(needs, principal), matter, reopened);
  await needs.store.commit(withAudit(changes, told));
  return reopened;
}
