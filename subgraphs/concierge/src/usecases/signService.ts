import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { Agreement } from '../domain/agreement.ts';
import { carriersOf } from '../domain/carriersOf.ts';
import type { Changes } from '../domain/changes.ts';
import { mergeChanges } from '../domain/mergeChanges.ts';
import type { Occasion } from '../domain/occasion.ts';
import { raiseStewardAlarm } from '../domain/raiseStewardAlarm.ts';
import { signAgreement } from '../domain/signAgreement.ts';
import { unassigned } from '../domain/unassigned.ts';
import { appointMatched } from './appointMatched.ts';
import { occasionFor } from './occasionFor.ts';
import { requireAgreement } from './requireAgreement.ts';
import { requireAgreementSide } from './requireAgreementSide.ts';
import { requireFacts } from './requireFacts.ts';
import { type ServiceNeeds, withServiceBegun } from './withServiceBegun.ts';

/**
 * Signs the terms offered for one's own side. With the second signature they hold, and a project that nobody carries gets its
 * steward in the same transaction, or the alarm that it has none (C3 C4). A project whose service was completed is taken up again, one
 * whose file the archive has is not.
 * @throws FORBIDDEN, TRANSITION_NOT_ALLOWED, AGREEMENT_TERMS_CHANGED, AGREEMENT_ALREADY_SIGNED
 */
export async function signService(
  needs: ServiceNeeds,
  principal: Principal,
  { agreementId, no }: { readonly agreementId: string; readonly no: number },
): Promise<Agreement> {
  const { store } = needs;
  const agreement = await requireAgreement(store, principal, agreementId);
  const facts = await requireFacts(store, agreement.projectId);
  const side = await requireAgreementSide(store, principal, facts, ['OWNER', 'STEWARD_FORCE']);
  const occasion = occasionFor(needs, principal);
  const { agreement: signed, isInForce, ...changes } = signAgreement(occasion, agreement, { side, no });
  const served = isInForce ? await seeServed(needs, occasion, facts) : {};
  await store.commit(mergeChanges([changes, served]));
  return signed;
}

async function seeServed(needs: ServiceNeeds, occasion: Occasion, facts: ProjectFacts): Promise<Partial<Changes>> {
  const { store } = needs;
  const [kept] = await store.stewardships.findStewardships([facts.projectId]);
  const stewardship = kept ?? unassigned(facts.projectId, occasion.at);
  if (carriersOf(stewardship).length > 0 && stewardship.state.status !== 'FINISHED') return {};
  const [completion] = await store.completions.findCompletions([facts.projectId]);
  if (completion?.archive) return {};
  const { appointed, match } = await appointMatched(store, occasion, facts, stewardship);
  if (appointed !== null) return withServiceBegun(needs, occasion, facts, appointed.changes);
  return raiseStewardAlarm(occasion, stewardship, { projectName: facts.name, match, cause: 'AGREEMENT' });
}
