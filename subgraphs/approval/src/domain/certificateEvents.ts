import type { Actor } from '@guanjia/kernel/actor';
import type { DomainEvent, OutboxMessage } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { Occasion } from './applyCommand.ts';
import type { BasisFlag } from './basisFlag.ts';
import type { Certificate } from './certificate.ts';
import { builtOn, type CertificateRegister } from './certificateRegister.ts';
import { nameWithEffect } from './nameWithEffect.ts';
import type { SettledFlags } from './settleFlags.ts';

/** Announces what came between two states of a project's register, in the order in which it happened (X3). */
export function certificateEvents(
  before: CertificateRegister,
  after: CertificateRegister,
  occasion: Pick<Occasion, 'at' | 'by'>,
): readonly OutboxMessage[] {
  const standings = new Map(before.certificates.map(({ id, standing }) => [id, standing]));
  return after.certificates.flatMap((certificate) => {
    const was = standings.get(certificate.id);
    if (was === certificate.standing) return [];
    const issued = was === undefined ? [certificateIssued(certificate, after)] : [];
    return [...issued, ...ended(certificate, after, occasion)];
  });
}

/** Announces the flags that came and went (A10). */
export function flagEvents(
  register: CertificateRegister,
  { raised, cleared }: SettledFlags,
  occasion: Pick<Occasion, 'at' | 'by'>,
): readonly OutboxMessage[] {
  return [
    ...raised.map((flag) => flagEvent(register, { flag, type: 'approval.certificateFlagged', occasion })),
    ...cleared.map((flag) => flagEvent(register, { flag, type: 'approval.certificateFlagCleared', occasion })),
  ];
}

function certificateIssued(certificate: Certificate, register: CertificateRegister): OutboxMessage {
  const { number, validFrom, validUntil, supersedesId, issuedAt: at, issuedBy: by } = certificate;
  const { en, zh } = nameOf(certificate);
  return certificateEvent({
    type: 'approval.certificateIssued',
    certificate,
    occasion: { at, by },
    summary: { en: `${en}: certificate ${number} was issued.`, zh: `${zh}：已出具${number}。` },
    details: {
      validFrom,
      validUntil,
      supersedes: supersedesId,
      builtOn: builtOn(register, certificate).map(({ id }) => id),
    },
  });
}

function ended(
  certificate: Certificate,
  register: CertificateRegister,
  { at, by }: Pick<Occasion, 'at' | 'by'>,
): OutboxMessage[] {
  const { id, number, standing, endedAt, endReason } = certificate;
  const { en, zh } = nameOf(certificate);
  const occasion = { at: endedAt ?? at, by };
  switch (standing) {
    case 'VALID':
      return [];
    case 'WITHDRAWN': {
      const summary = { en: `${en}: certificate ${number} was withdrawn.`, zh: `${zh}：${number}已撤销。` };
      const details = { reason: endReason };
      return [certificateEvent({ type: 'approval.certificateWithdrawn', certificate, occasion, summary, details })];
    }
    case 'SUPERSEDED': {
      const newer = register.certificates.find(({ supersedesId }) => supersedesId === id);
      const summary = {
        en: `${en}: ${number} was superseded by ${newer?.number}.`,
        zh: `${zh}：${number}已换发为${newer?.number}。`,
      };
      const details = { supersededBy: newer?.id ?? null, supersededByNumber: newer?.number ?? null };
      return [certificateEvent({ type: 'approval.certificateSuperseded', certificate, occasion, summary, details })];
    }
  }
}

interface CertificateAnnouncement {
  readonly type: string;
  readonly certificate: Certificate;
  readonly occasion: { readonly at: Date; readonly by: Actor };
  readonly summary: DomainEvent['summary'];
  readonly details: DomainEvent['data'];
}

function certificateEvent({ type, certificate, occasion, summary, details }: CertificateAnnouncement): OutboxMessage {
  const { id, number, projectId, applicationId, itemCode, itemName, agency, effect } = certificate;
  const data = {
    certificateId: id,
    number,
    applicationId,
    itemCode,
    itemName: { ...itemName },
    agency,
    effect,
    ...details,
  };
  const event = {
    id: newId(),
    type,
    projectId,
    time: occasion.at.toISOString(),
    entity: { typename: 'Certificate', id },
    visibility: 'PARTIES',
    actor: occasion.by,
    summary,
    data,
  } as const;
  return { kind: 'event', event };
}

interface FlagAnnouncement {
  readonly flag: BasisFlag;
  readonly type: string;
  readonly occasion: Pick<Occasion, 'at' | 'by'>;
}

function flagEvent(register: CertificateRegister, { flag, type, occasion }: FlagAnnouncement): OutboxMessage {
  const { id: flagId, projectId, applicationId, effect, basisId, clearance, clearedReason } = flag;
  const basis = register.certificates.find(({ id }) => id === basisId);
  const own = register.certificates.findLast((one) => one.applicationId === applicationId && one.effect === effect);
  const itemCode = register.holders.find(({ id }) => id === applicationId)?.itemCode ?? own?.itemCode ?? '';
  const isRaised = flag.clearedAt === null;
  const data = {
    flagId,
    applicationId,
    certificateId: own?.id ?? null,
    itemCode,
    effect,
    basisCertificateId: basisId,
    basisNumber: basis?.number ?? '',
    basisItemCode: basis?.itemCode ?? '',
    ...(isRaised ? { reason: basis?.endReason ?? null } : { clearance, reason: clearedReason }),
  };
  const what = { en: basis?.itemName.en ?? '', zh: basis?.itemName.zh ?? '' };
  const summary = isRaised
    ? { en: `${itemCode} is built on what was withdrawn: ${what.en}.`, zh: `依据已撤销，请复核：${what.zh}。` }
    : { en: `${itemCode}: the flag on ${what.en} was cleared.`, zh: `依据撤销标记已解除：${what.zh}。` };
  const event = {
    id: newId(),
    type,
    projectId,
    time: occasion.at.toISOString(),
    entity: { typename: 'Application', id: applicationId },
    visibility: 'PARTIES',
    actor: occasion.by,
    summary,
    data,
  } as const;
  return { kind: 'event', event };
}

function nameOf({ itemName, effect }: Certificate) {
  return nameWithEffect({ item: { name: itemName }, effect });
}
