import type { Actor } from '@guanjia/kernel/actor';

/** How a project is served (S1): at any hour, stage by stage, or the whole way. */
export const serviceModes = ['ROUND_THE_CLOCK', 'BY_STAGE', 'WHOLE_WAY'] as const;
export type ServiceMode = (typeof serviceModes)[number];

/** Whether all items of the project are served or some (S2). */
export const agreementScopes = ['ALL', 'SOME'] as const;
export type AgreementScope = (typeof agreementScopes)[number];

export const agreementStatuses = [
  'REQUESTED',
  'OFFERED',
  'SIGNED',
  'COMPLETED',
  'TERMINATED',
  'DECLINED',
  'WITHDRAWN',
] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

/** The two that sign: 项目单位 and 帮办代办机构. */
export const agreementSides = ['OWNER', 'STEWARD_FORCE'] as const;
export type AgreementSide = (typeof agreementSides)[number];

/** What is to be served, and how. */
export interface ServiceWish {
  readonly mode: ServiceMode;
  readonly scope: AgreementScope;
  /** Codes of the items when it is some; else empty. */
  readonly itemCodes: readonly string[];
}

export interface AgreementSignature {
  readonly at: Date;
  readonly by: Actor;
}

/** One version of an agreement's terms (S2: 明确帮代办事项和双方权利义务); only signatures are added to it. There is no fee in it (S0 无偿). */
export interface AgreementTerms extends ServiceWish {
  /** From 1. */
  readonly no: number;
  /** Rights and duties of the owner (项目单位权利义务). */
  readonly ownerDuties: readonly string[];
  /** Rights and duties of the steward force (帮办代办机构权利义务). */
  readonly forceDuties: readonly string[];
  readonly offeredAt: Date;
  readonly offeredBy: Actor;
  readonly ownerSigned: AgreementSignature | null;
  readonly forceSigned: AgreementSignature | null;
}

/** That it came to its end, by whom and why. */
export interface AgreementFinish {
  readonly at: Date;
  readonly by: Actor;
  readonly reason: string;
}

/** An owner's request for the steward's service, and the agreement that comes of it (C3). */
export interface Agreement {
  readonly id: string;
  readonly projectId: string;
  readonly status: AgreementStatus;
  readonly wish: ServiceWish;
  readonly note: string | null;
  readonly requestedAt: Date;
  readonly requestedBy: Actor;
  /** All versions, the oldest first. */
  readonly terms: readonly AgreementTerms[];
  readonly end: AgreementFinish | null;
  readonly version: number;
}

/** The terms that hold: the latest that both have signed. */
export function termsInForce({ terms }: Pick<Agreement, 'terms'>): AgreementTerms | null {
  return terms.findLast(isSigned) ?? null;
}

/** The terms that wait for a signature; null when the latest are signed by both. */
export function termsOffered({ terms }: Pick<Agreement, 'terms'>): AgreementTerms | null {
  const latest = terms.at(-1);
  return latest === undefined || isSigned(latest) ? null : latest;
}

function isSigned({ ownerSigned, forceSigned }: AgreementTerms): boolean {
  return ownerSigned !== null && forceSigned !== null;
}
