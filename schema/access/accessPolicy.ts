import {
  internalReaders,
  officeEventReaders,
  partiesEventReaders,
  recordReaders,
  statusReaders,
} from '@guanjia/kernel/readers';
import type { Readers } from '@guanjia/kernel/rowScope';
import { conciergePolicy } from './conciergePolicy.ts';

/** Which rows of a resource each role reads, and why. */
export interface AccessRow {
  readonly en: string;
  readonly zh: string;
  /** A role that is not named reads no row. */
  readonly readers: Readers;
  /** Department whose rule this is. */
  readonly department: 'approval' | 'concierge' | 'utilities' | 'acceptance' | 'exchange';
  /** Seed or requirement, and the reason in a few words. */
  readonly reason: string;
}

/** Joint applications whole: those who help with them, and each provider its own matters. */
const jointWholeReaders: Readers = {
  ...internalReaders,
  APPROVER: ['NONE'],
  EXPERT: ['NONE'],
  PROVIDER: ['OWN_PROVIDER'],
};

/**
 * The policy on rows (G2): what belongs to a project, by readership. Which fields of a row a role may ask for is `@access` in the
 * schemas. A test reads each cell of this table, one row inside the scope and one outside; a row without a test fails.
 */
export const accessPolicy = {
  projectStatus: {
    en: 'Project: its facts, light, stage, roadmap and health',
    zh: '项目基本信息、灯色、阶段、路线图、健康度',
    readers: statusReaders,
    department: 'approval',
    reason: 'S0: everybody sees one live status; G2: an owner its own projects',
  },
  contactPhone: {
    en: 'Telephone numbers of the owner’s contacts',
    zh: '项目联系人电话',
    readers: { ...internalReaders, EXPERT: ['NONE'] },
    department: 'approval',
    reason: 'S1 个人隐私: for who has to call the owner; never on a wall',
  },
  application: {
    en: 'Application of an item: that it is there and how far it is',
    zh: '事项申报及办理进度',
    readers: recordReaders,
    department: 'approval',
    reason: 'G2: a department sees what its duty needs; S1 挂图作战 shows measures',
  },
  applicationText: {
    en: 'What an office writes on an application: corrections, reasons',
    zh: '补正通知、决定理由',
    readers: internalReaders,
    department: 'approval',
    reason: 'S1: may tell of a company’s affairs; not for wall charts',
  },
  certificate: {
    en: 'Certificate',
    zh: '证照批文',
    readers: recordReaders,
    department: 'approval',
    reason: 'G2, A14: as its application',
  },
  publicMaterial: {
    en: 'Material, public',
    zh: '材料（公开）',
    readers: statusReaders,
    department: 'approval',
    reason: 'A14: public of a project that the person sees',
  },
  internalMaterial: {
    en: 'Material, internal: name and content',
    zh: '材料（内部）',
    readers: internalReaders,
    department: 'approval',
    reason: 'A14, S1 保密责任',
  },
  secretMaterial: {
    en: 'Material, trade or technical secret or personal: name and content',
    zh: '材料（商业秘密、技术秘密、个人隐私）',
    readers: {
      OWNER: ['OWN_UNIT'],
      APPROVER: ['OWN_AGENCY'],
      STEWARD: ['ASSIGNED'],
      WINDOW_CLERK: ['ASSIGNED'],
    },
    department: 'approval',
    reason:
      'S1: the owner, the agency that decides or issued (the window for what it closes on the spot), and who brought it',
  },
  handoff: {
    en: 'Handoff: that it is there, its legs and their state',
    zh: '材料交接及状态',
    readers: { ...recordReaders, PROVIDER: ['OWN_PROVIDER'], AUDITOR: ['ALL'] },
    department: 'exchange',
    reason: 'H1, H5: parties of the project and the provider it is addressed to',
  },
  handoffContents: {
    en: 'Handoff: cover, materials, reasons',
    zh: '交接封面、材料、理由',
    readers: { ...internalReaders, PROVIDER: ['OWN_PROVIDER'] },
    department: 'exchange',
    reason: 'H5: only to whom is entitled',
  },
  partiesEvent: {
    en: 'Event of a project, for its parties',
    zh: '项目动态（当事方可见）',
    readers: partiesEventReaders,
    department: 'exchange',
    reason: 'X3, G1: timeline and subscriptions alike',
  },
  officeEvent: {
    en: 'Event of a project, internal',
    zh: '项目动态（内部）',
    readers: officeEventReaders,
    department: 'exchange',
    reason: 'X3, G1: timeline and subscriptions alike',
  },
  deadLetter: {
    en: 'Dead letter',
    zh: '死信',
    readers: { SERVICE_ROOM: ['OWN_REGION'], SUPERVISOR: ['OWN_REGION'], SYSTEM: ['ALL'] },
    department: 'exchange',
    reason: 'H2: the office of the region replays or cancels',
  },
  ledger: {
    en: 'Ledger of handoffs, whole',
    zh: '交接总账',
    readers: { SUPERVISOR: ['ALL'], AUDITOR: ['ALL'], SYSTEM: ['ALL'] },
    department: 'exchange',
    reason: 'H4: a chain can only be verified whole; it carries digests, no materials',
  },
  jointAcceptance: {
    en: 'Joint acceptance: items, state, deadlines',
    zh: '联合验收及进度',
    readers: recordReaders,
    department: 'acceptance',
    reason: 'J2, G2: as an application',
  },
  acceptanceText: {
    en: 'Joint acceptance: rounds, opinions, materials',
    zh: '验收意见、整改、材料',
    readers: internalReaders,
    department: 'acceptance',
    reason: 'J4, S1',
  },
  acceptanceQuestion: {
    en: 'Questions, pre-checks and archive file of a project',
    zh: '咨询、验前指导、档案',
    readers: internalReaders,
    department: 'acceptance',
    reason: 'J1, J5',
  },
  jointApplication: {
    en: 'Joint utility application: where it stands',
    zh: '联合报装进度',
    readers: { ...statusReaders, PROVIDER: ['OWN_PROVIDER'] },
    department: 'utilities',
    reason: 'S0 one live status; U3: a provider knows of its own matters alone',
  },
  jointForm: {
    en: 'Joint utility application: form',
    zh: '联合报装表单',
    readers: jointWholeReaders,
    department: 'utilities',
    reason: 'U2: who helps with it; approvers have no duty in it',
  },
  jointSurvey: {
    en: 'Joint survey',
    zh: '联合踏勘',
    readers: { ...jointWholeReaders, APPROVER: ['OWN_AGENCY'] },
    department: 'utilities',
    reason: 'U5: its participants, and who sees the application whole',
  },
  ...conciergePolicy,
} as const satisfies Record<string, AccessRow>;

/** A resource of the policy. */
export type Resource = keyof typeof accessPolicy;
