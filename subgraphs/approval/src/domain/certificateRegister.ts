import type { ApplicationStatus } from './applicationMachine.ts';
import type { ApprovalEffect } from './approvalEffect.ts';
import type { BasisFlag } from './basisFlag.ts';
import type { Certificate } from './certificate.ts';

/** An application as the register sees it. */
export interface Holder {
  readonly id: string;
  readonly itemCode: string;
  readonly effect: ApprovalEffect;
  readonly status: ApplicationStatus;
}

/** That an application counted a certificate as its input, when it had this effect. */
export interface Basis {
  readonly applicationId: string;
  readonly effect: ApprovalEffect;
  readonly certificateId: string;
}

/** All certificates of one project and what is built on them (A10 A14). */
export interface CertificateRegister {
  /** In the order of issue. */
  readonly certificates: readonly Certificate[];
  readonly holders: readonly Holder[];
  readonly bases: readonly Basis[];
  /** The cleared ones too. */
  readonly flags: readonly BasisFlag[];
}

/** A register without anything in it. */
export const emptyRegister: CertificateRegister = { certificates: [], holders: [], bases: [], flags: [] };

/** The certificates that this one was built on, when it was issued. */
export function builtOn(register: CertificateRegister, { applicationId, effect }: Certificate): readonly Certificate[] {
  const ids = new Set(
    register.bases
      .filter((basis) => basis.applicationId === applicationId && basis.effect === effect)
      .map(({ certificateId }) => certificateId),
  );
  return register.certificates.filter(({ id }) => ids.has(id));
}

/** The certificates that were built directly on this one. */
export function builtUpon(register: CertificateRegister, { id }: Certificate): readonly Certificate[] {
  const upon = register.bases.filter(({ certificateId }) => certificateId === id);
  return register.certificates.filter(({ applicationId, effect }) =>
    upon.some((basis) => basis.applicationId === applicationId && basis.effect === effect),
  );
}

/** The chain that a certificate belongs to, from the oldest to the one that nothing supersedes (换发链). */
export function chainOf({ certificates }: CertificateRegister, certificate: Certificate): readonly Certificate[] {
  const byId = new Map(certificates.map((one) => [one.id, one]));
  const next = new Map(
    certificates.flatMap((one) => (one.supersedesId === null ? [] : [[one.supersedesId, one] as const])),
  );
  const chain = [certificate];
  for (let older = byId.get(certificate.supersedesId ?? ''); older; older = byId.get(older.supersedesId ?? '')) {
    chain.unshift(older);
  }
  for (let newer = next.get(certificate.id); newer; newer = next.get(newer.id)) chain.push(newer);
  return chain;
}
