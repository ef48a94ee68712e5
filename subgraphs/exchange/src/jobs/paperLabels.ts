import { type HandoffPurpose, handoffPurposes, type MaterialDescriptor } from '@guanjia/kernel/messages';

/** A word in both languages. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

const purposesEn: Readonly<Record<HandoffPurpose, string>> = {
  TIER_TRANSFER: 'transfer between tiers',
  JOINT_UTILITIES: 'joint utility application',
  JOINT_ACCEPTANCE: 'joint acceptance',
  CORRECTION: 'materials that were asked for',
  ARCHIVE: 'handover to the archive',
  CONSULTATION: 'consultation',
};

const classifications: Readonly<Record<MaterialDescriptor['classification'], Label>> = {
  PUBLIC: { zh: '公开', en: 'public' },
  INTERNAL: { zh: '内部', en: 'internal' },
  TRADE_SECRET: { zh: '商业秘密', en: 'trade secret' },
  TECHNICAL_SECRET: { zh: '技术秘密', en: 'technical secret' },
  PERSONAL: { zh: '个人隐私', en: 'personal' },
};

/** Why a handoff travels, for a person to read. */
export function purposeLabel(purpose: HandoffPurpose): Label {
  return { zh: handoffPurposes[purpose], en: purposesEn[purpose] };
}

/** How confidential a material is, for a person to read. */
export function classificationLabel({ classification }: Pick<MaterialDescriptor, 'classification'>): Label {
  return classifications[classification];
}

/** A number of bytes with its thousands apart. */
export function bytesText(bytes: number): string {
  return String(bytes).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

/** An instant as it is in China, to the minute: 2026-01-05 15:04. */
export function chinaTime(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}
