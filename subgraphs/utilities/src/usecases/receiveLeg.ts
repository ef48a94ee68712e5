import { recipientActor } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { LegDelivery } from '@guanjia/kernel/messages';
import { handoffDigest, type Receipt } from '@guanjia/kernel/receipt';
import type { Actor } from '../domain/actor.ts';
import type { MatterTask } from '../domain/matterTask.ts';
import { receiveMatters } from '../domain/receiveMatters.ts';
import type { UtilityProvider } from '../domain/utilityMatter.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';

/** Something else may write the same matters meanwhile, the overdue sweep for one. */
const mostTries = 5;

type Needs = Pick<UtilityNeeds, 'tasks' | 'receipts' | 'keys' | 'catalogue' | 'calendar' | 'now'>;

/**
 * Takes in a delivery at the counter of a provider hosted here and gives the provider's signed receipt (U3 H3 H4). Safe to
 * run again and at the same time: one leg has one effect and one receipt.
 * @throws RECIPIENT_NOT_FOUND; JOINT_APPLICATION_NOT_FOUND when no matter of ours travels by this leg;
 * CONFLICTING_MESSAGE when the leg was received with other contents.
 */
export async function receiveLeg(needs: Needs, delivery: LegDelivery): Promise<Receipt> {
  for (let tries = 1; tries <= mostTries; tries += 1) {
    try {
      return await tryReceiveLeg(needs, delivery);
    } catch (cause) {
      if (!(cause instanceof DomainError) || cause.code !== 'STALE_VERSION') throw cause;
    }
  }
  throw new Error(`leg ${delivery.leg.id} was overtaken ${mostTries} times; the exchange will send it again`);
}

/** The matters are read before the receipt: whoever sees them received then also sees the receipt. */
async function tryReceiveLeg(needs: Needs, { leg, handoff }: LegDelivery): Promise<Receipt> {
  const provider = requireHosted(needs, leg.recipient);
  const digest = handoffDigest(handoff);
  const waiting = await needs.tasks.findByLeg(leg.id);
  const given = await needs.receipts.findByLeg(leg.id);
  if (given !== null) return requireSame(given, digest);
  requireOwnMatters(waiting, { provider, handoffId: handoff.id, legId: leg.id });
  const at = needs.now();
  const by: Actor = { ...recipientActor({ id: provider.id, name: provider.name.zh }), role: 'PROVIDER' };
  const effect = receiveMatters(waiting, needs.calendar, { legId: leg.id, digest, by, at });
  const receipt = await needs.keys.sign({ legId: leg.id, recipient: provider.id, digest, signedAt: at.toISOString() });
  return requireSame(await needs.receipts.receive(receipt, effect), digest);
}

function requireHosted({ catalogue }: Needs, recipient: string): UtilityProvider {
  const provider = catalogue.provider(recipient);
  if (provider !== null && provider.system === null) return provider;
  const accepted = catalogue.providers.filter(({ system }) => system === null).map(({ id }) => id);
  throw new DomainError('RECIPIENT_NOT_FOUND', { field: 'leg.recipient', value: recipient, accepted });
}

function requireSame(receipt: Receipt, digest: string): Receipt {
  if (receipt.digest === digest) return receipt;
  throw new DomainError('CONFLICTING_MESSAGE', { field: 'leg.id', value: receipt.legId });
}

function requireOwnMatters(
  tasks: readonly MatterTask[],
  { provider, handoffId, legId }: { provider: UtilityProvider; handoffId: string; legId: string },
): void {
  const isOurs = (task: MatterTask) => task.provider === provider.id && forwardedBy(task) === handoffId;
  if (tasks.length > 0 && tasks.every(isOurs)) return;
  throw new DomainError('JOINT_APPLICATION_NOT_FOUND', { field: 'leg.id', value: legId });
}

function forwardedBy({ steps }: MatterTask): string | null {
  const work = steps[0]?.work;
  return work?.action === 'forward' ? work.handoffId : null;
}
