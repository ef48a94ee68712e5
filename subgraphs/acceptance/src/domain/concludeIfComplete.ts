import type { AcceptanceCatalogue } from './acceptanceCatalogue.ts';
import type { AcceptanceCertificate, JointAcceptance } from './jointAcceptance.ts';
import { jointAcceptanceMachine } from './jointAcceptanceMachine.ts';
import { takeStep } from './takeStep.ts';

/**
 * Issues the joint opinion once every required department has spoken, with its certificates (验收即发证). Found not
 * applicable by all, there is nothing to accept and it closes without one.
 */
export function concludeIfComplete(
  acceptance: JointAcceptance,
  catalogue: AcceptanceCatalogue,
  now: Date,
): JointAcceptance {
  const isOpen = acceptance.items.some(({ status }) => status !== 'PASSED' && status !== 'NOT_APPLICABLE');
  if (isOpen) return acceptance;
  if (acceptance.items.every(({ status }) => status === 'NOT_APPLICABLE')) {
    const status = takeStep(jointAcceptanceMachine, acceptance.status, 'closeNotRequired');
    return { ...acceptance, status, outcome: { kind: 'NOT_REQUIRED', at: now } };
  }
  return issueJointOpinion(acceptance, catalogue, now);
}

function issueJointOpinion(acceptance: JointAcceptance, catalogue: AcceptanceCatalogue, now: Date): JointAcceptance {
  const status = takeStep(jointAcceptanceMachine, acceptance.status, 'issueJointOpinion');
  const opinionNumber = acceptance.registerNumber.replace(/^LHYS/, 'LHYJ');
  const certificates = certificatesOf(acceptance, catalogue, opinionNumber);
  return { ...acceptance, status, outcome: { kind: 'PASSED', at: now, opinionNumber, certificates } };
}

function certificatesOf(
  acceptance: JointAcceptance,
  catalogue: AcceptanceCatalogue,
  opinionNumber: string,
): readonly AcceptanceCertificate[] {
  return acceptance.items
    .filter(({ status }) => status === 'PASSED')
    .flatMap(({ itemCode }) => {
      const name = catalogue.find(itemCode)?.certificateOnAcceptance;
      return name ? [{ itemCode, name }] : [];
    })
    .map((certificate, index) => ({
      ...certificate,
      number: `${opinionNumber}-${String(index + 1).padStart(2, '0')}`,
    }));
}
