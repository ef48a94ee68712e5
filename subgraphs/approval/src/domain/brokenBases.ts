import { isLive } from './applicationMachine.ts';
import { counts } from './approvalEffect.ts';
import type { Certificate } from './certificate.ts';
import type { CertificateRegister, Holder } from './certificateRegister.ts';

/**
 * For each application that stands, the withdrawn certificates it is built on, however many others lie between (A10). A
 * basis is as good as the certificate that its item has now: one that was converted, or granted anew after it was
 * withdrawn, is whole again for those that count the new one. What an agency has cleared goes no further. A certificate
 * that merely expired breaks nothing.
 */
export function brokenBases(register: CertificateRegister): ReadonlyMap<string, ReadonlySet<string>> {
  const { links, breaks } = readBases(register);
  const cleared = new Set(
    register.flags
      .filter(({ clearance }) => clearance === 'AGENCY')
      .map((flag) => keyOf(flag.applicationId, flag.basisId)),
  );
  const broken = new Map<string, Set<string>>();
  const waiting = breaks.slice();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { applicationId, basisId } = next;
    const known = broken.get(applicationId) ?? new Set();
    if (known.has(basisId) || cleared.has(keyOf(applicationId, basisId))) continue;
    broken.set(applicationId, known.add(basisId));
    waiting.push(...(links.get(applicationId) ?? []).map((dependant) => ({ applicationId: dependant, basisId })));
  }
  return broken;
}

interface Break {
  readonly applicationId: string;
  readonly basisId: string;
}

interface ReadBases {
  /** For each application, those that are built directly on its certificate. */
  readonly links: ReadonlyMap<string, readonly string[]>;
  readonly breaks: readonly Break[];
}

function readBases(register: CertificateRegister): ReadBases {
  const byId = new Map(register.certificates.map((one) => [one.id, one]));
  const ofItem = Map.groupBy(register.certificates, ({ itemCode }) => itemCode);
  const holders = new Map(standingHolders(register).map((holder) => [holder.id, holder]));
  const links = new Map<string, string[]>();
  const breaks: Break[] = [];
  for (const { applicationId, effect, certificateId } of register.bases) {
    const holder = holders.get(applicationId);
    const basis = byId.get(certificateId);
    if (holder?.effect !== effect || basis === undefined) continue;
    const counted = (ofItem.get(basis.itemCode) ?? []).filter((one) => counts(effect, one.effect));
    const valid = counted.find(({ standing }) => standing === 'VALID');
    const withdrawn = counted.findLast(({ standing }) => standing === 'WITHDRAWN');
    if (valid) links.set(valid.applicationId, [...(links.get(valid.applicationId) ?? []), applicationId]);
    else if (withdrawn) breaks.push({ applicationId, basisId: withdrawn.id });
  }
  return { links, breaks };
}

/** Applications under way, and those whose certificate stands. */
export function standingHolders({ certificates, holders }: CertificateRegister): readonly Holder[] {
  const valid = new Set(certificates.filter(isValid).map(({ applicationId }) => applicationId));
  return holders.filter(({ id, status }) =>
    status === 'APPROVED' ? valid.has(id) : isLive(status) && status !== 'DRAFT',
  );
}

function isValid({ standing }: Certificate): boolean {
  return standing === 'VALID';
}

function keyOf(applicationId: string, basisId: string): string {
  return `${applicationId} ${basisId}`;
}
