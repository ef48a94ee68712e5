import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Agreement, agreementStatuses, termsInForce, termsOffered } from './agreement.ts';
import { type AgreementAction, agreementTransitions } from './agreementTransitions.ts';
import { endAgreement } from './endAgreement.ts';
import { offerAgreement } from './offerAgreement.ts';
import { requestAgreement } from './requestAgreement.ts';
import { signAgreement } from './signAgreement.ts';

let count = 0;
const occasion = {
  actor: { subject: 's', name: '甲' },
  at: new Date('2026-03-09T01:00:00Z'),
  nextId: () => `id-${count++}`,
};
const wish = { mode: 'WHOLE_WAY', scope: 'ALL', itemCodes: [] } as const;
const offer = { ...wish, ownerDuties: ['如实提供材料'], forceDuties: ['无偿服务'] };
const commands = ['offer', 'ownerSigns', 'forceSigns', 'decline', 'withdraw', 'complete', 'terminate'] as const;

function take(agreement: Agreement, command: (typeof commands)[number]): Agreement {
  const no = termsOffered(agreement)?.no ?? 0;
  if (command === 'offer') return offerAgreement(occasion, agreement, offer).agreement;
  if (command === 'ownerSigns') return signAgreement(occasion, agreement, { side: 'OWNER', no }).agreement;
  if (command === 'forceSigns') return signAgreement(occasion, agreement, { side: 'STEWARD_FORCE', no }).agreement;
  return endAgreement(occasion, agreement, { action: command, reason: '因故' }).agreement;
}

describe('the machine of a service agreement', () => {
  it('is never left by any sequence of commands, and terms in force are signed by both', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...commands), { maxLength: 25 }), (sequence) => {
        let agreement = requestAgreement(occasion, { ...wish, projectId: 'p', note: null }).agreement;
        for (const command of sequence) {
          const before = agreement;
          try {
            agreement = take(agreement, command);
          } catch {
            continue;
          }
          const row: Partial<Record<AgreementAction, string>> = agreementTransitions[before.status];
          expect(Object.values(row)).toContain(agreement.status);
          expect(agreement.version).toBe(before.version + 1);
          expect(agreement.terms.slice(0, before.terms.length - 1)).toEqual(before.terms.slice(0, -1));
          const held = termsInForce(before);
          const holds = termsInForce(agreement);
          if (held !== null) expect(holds?.no).toBeGreaterThanOrEqual(held.no);
          expect(agreement.status === 'SIGNED' && holds === null).toBe(false);
          if (['REQUESTED', 'OFFERED', 'DECLINED', 'WITHDRAWN'].includes(agreement.status)) expect(holds).toBeNull();
          expect(agreement.end === null).toBe(['REQUESTED', 'OFFERED', 'SIGNED'].includes(agreement.status));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reaches every state', () => {
    const reached = new Set<string>(['REQUESTED']);
    for (const status of agreementStatuses) {
      for (const next of Object.values(agreementTransitions[status])) if (reached.has(status)) reached.add(next);
    }
    expect([...reached].toSorted()).toEqual([...agreementStatuses].toSorted());
  });
});
