import type { AcceptanceCertificate, JointAcceptance } from '../domain/jointAcceptance.ts';

/** The joint opinion as the graph shows it. */
export interface ShownOpinion {
  readonly number: string;
  readonly issuedAt: string;
  readonly certificates: readonly AcceptanceCertificate[];
}

/** The joint opinion of one that has passed; null of any other. */
export function jointOpinionOf({ outcome }: Pick<JointAcceptance, 'outcome'>): ShownOpinion | null {
  if (outcome?.kind !== 'PASSED') return null;
  const { opinionNumber, at, certificates } = outcome;
  return { number: opinionNumber, issuedAt: at.toISOString(), certificates };
}
