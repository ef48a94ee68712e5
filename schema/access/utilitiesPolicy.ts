import { internalReaders, statusReaders } from '@guanjia/kernel/readers';
import type { Readers } from '@guanjia/kernel/rowScope';
import type { AccessRow } from './AccessRow.ts';

/** Joint applications whole: those who help with them, and each provider its own matters. */
const jointWholeReaders: Readers = {
  ...internalReaders,
  APPROVER: ['NONE'],
  EXPERT: ['NONE'],
  PROVIDER: ['OWN_PROVIDER'],
};

/** Who reads which rows of 水电气暖信. */
export const utilitiesPolicy = {
  utilitiesLight: {
    en: 'Light of a project\u2019s utilities',
    zh: '水电气暖信灯色',
    readers: statusReaders,
    department: 'utilities',
    reason: 'S0: part of the one live status',
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
    fields: ['JointUtilityApplication.form', 'JointUtilityApplication.materials'],
    reason: 'U2: who helps with it; approvers have no duty in it',
  },
  jointNotices: {
    en: 'Joint utility application: what is missing, notices, steps',
    zh: '联合报装补正、经过',
    readers: { ...jointWholeReaders, PROVIDER: ['NONE'] },
    department: 'utilities',
    fields: [
      'JointUtilityApplication.missingMaterials',
      'JointUtilityApplication.notices',
      'JointUtilityApplication.steps',
    ],
    reason: 'U2: of all providers’ matters together, so for none of them',
  },
  matterWork: {
    en: 'Utility matter: form, materials, notices, steps',
    zh: '联合报装单项内容',
    readers: jointWholeReaders,
    department: 'utilities',
    fields: [
      'UtilityMatterTask.form',
      'UtilityMatterTask.materials',
      'UtilityMatterTask.notices',
      'UtilityMatterTask.steps',
    ],
    reason: 'U3: the provider whose matter it is, and who helps with it',
  },
  providerInbox: {
    en: 'Matters that wait for a provider',
    zh: '企业待办',
    readers: { PROVIDER: ['OWN_PROVIDER'], SYSTEM: ['ALL'] },
    department: 'utilities',
    fields: ['Query.providerInbox'],
    reason: 'U3: its own people',
  },
  providerFigures: {
    en: 'Overdue matters, and figures of a provider',
    zh: '超期事项、企业办理量',
    readers: { ...jointWholeReaders, OWNER: ['NONE'] },
    department: 'utilities',
    fields: ['Query.myOverdueMatters', 'Query.utilityThroughput'],
    reason: 'U4: the provider itself, and officials as far as it works in their regions',
  },
  utilitiesCalendar: {
    en: 'Calendar of a project\u2019s surveys and last days',
    zh: '项目踏勘及期限日历',
    readers: jointWholeReaders,
    department: 'utilities',
    reason: 'U5: as the application whole',
  },
  ownUtilitiesCalendar: {
    en: 'Own calendar of surveys and last days',
    zh: '本人踏勘及期限日历',
    readers: { ...jointWholeReaders, APPROVER: ['OWN_AGENCY'], OWNER: ['NONE'], SYSTEM: ['NONE'] },
    department: 'utilities',
    fields: ['Query.utilitySurveyCalendar'],
    reason: 'U5: who comes, and who helps',
  },
  jointSurvey: {
    en: 'Joint survey',
    zh: '联合踏勘',
    readers: { ...jointWholeReaders, APPROVER: ['OWN_AGENCY'] },
    department: 'utilities',
    reason: 'U5: its participants, and who sees the application whole',
  },
  ownSurveys: {
    en: 'Surveys that one takes part in',
    zh: '本单位参加的联合踏勘',
    readers: { PROVIDER: ['OWN_PROVIDER'], APPROVER: ['OWN_AGENCY'] },
    department: 'utilities',
    fields: ['Query.myJointSurveys'],
    reason: 'U5: those who are asked to come',
  },
  counterAccount: {
    en: 'Accounts of a service counter',
    zh: '服务窗口账号',
    readers: { SERVICE_ROOM: ['OWN_REGION'], SUPERVISOR: ['OWN_REGION'], GOVERNMENT: ['OWN_REGION'] },
    department: 'utilities',
    fields: ['UtilityServiceCounter.accounts', 'UtilityCounterAccount'],
    reason: 'S3: who keeps the counters of the region',
  },
} as const satisfies Record<string, AccessRow>;
