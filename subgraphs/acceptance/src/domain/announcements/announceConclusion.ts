import type { Actor } from '@guanjia/kernel/actor';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { JointAcceptance } from '../jointAcceptance.ts';
import { acceptanceEvent } from './acceptanceEvent.ts';

/** `acceptance.jointAcceptancePassed` or `…NotRequired` once it has ended by opinions; nothing before. */
export function announceConclusion(acceptance: JointAcceptance, actor: Actor): readonly OutboxMessage[] {
  const { outcome } = acceptance;
  if (outcome === null || outcome.kind === 'WITHDRAWN') return [];
  const common = { visibility: 'PUBLIC', actor, now: outcome.at } as const;
  if (outcome.kind === 'NOT_REQUIRED') {
    const summary = { en: 'Joint acceptance closed: no item applies', zh: '联合验收办结：各事项均不适用，无需验收' };
    return [
      acceptanceEvent(acceptance, { ...common, type: 'acceptance.jointAcceptanceNotRequired', summary, data: {} }),
    ];
  }
  const { opinionNumber, certificates } = outcome;
  return [
    acceptanceEvent(acceptance, {
      ...common,
      type: 'acceptance.jointAcceptancePassed',
      summary: {
        en: `Joint acceptance passed: opinion ${opinionNumber}, ${certificates.length} certificates issued at once`,
        zh: `竣工联合验收通过：出具联合验收意见书 ${opinionNumber}，验收即发证 ${certificates.length} 件`,
      },
      data: {
        opinionNumber,
        certificates: certificates.map(({ itemCode, name, number }) => ({ itemCode, name: { ...name }, number })),
      },
    }),
  ];
}
