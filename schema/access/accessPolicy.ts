import type { Readers } from '@guanjia/kernel/rowScope';
import type { AccessRow } from './AccessRow.ts';
import { acceptancePolicy } from './acceptancePolicy.ts';
import { approvalPolicy } from './approvalPolicy.ts';
import { exchangePolicy } from './exchangePolicy.ts';
import { utilitiesPolicy } from './utilitiesPolicy.ts';

/** Who carries projects and helps with them: stewards those in hand, officials those of their regions. */
const serviceReaders: Readers = {
  OWNER: ['OWN_UNIT'],
  STEWARD: ['ASSIGNED'],
  PROJECT_SERVICE_SPECIALIST: ['OWN_REGION', 'ASSIGNED'],
  EXPERT: ['OWN_REGION', 'ASSIGNED'],
  CHIEF_LIAISON: ['OWN_REGION'],
  APPROVER: ['OWN_REGION'],
  SERVICE_ROOM: ['OWN_REGION'],
  SUPERVISOR: ['OWN_REGION'],
  GOVERNMENT: ['OWN_REGION'],
  DASHBOARD: ['OWN_REGION'],
  SYSTEM: ['ALL'],
};

/**
 * The policy on rows (G2): what belongs to a project, by readership. Which fields of a row a role may ask for is `@access` in the
 * schemas. A test reads each cell of this table, one row inside the scope and one outside; a row without a test fails.
 */
export const accessPolicy = {
  ...approvalPolicy,
  ...exchangePolicy,
  ...acceptancePolicy,
  ...utilitiesPolicy,
  problem: {
    en: 'Problem',
    zh: '问题',
    readers: serviceReaders,
    department: 'concierge',
    reason: 'C7: in whose hands it is, and the ladder above',
  },
  problemText: {
    en: 'Problem: text and answer',
    zh: '问题内容和答复',
    readers: { ...serviceReaders, DASHBOARD: ['NONE'] },
    department: 'concierge',
    reason: 'C7, S1: not for wall charts',
  },
  serviceAgreement: {
    en: 'Service agreement',
    zh: '帮办代办委托协议',
    readers: {
      OWNER: ['OWN_UNIT'],
      STEWARD: ['ASSIGNED'],
      CHIEF_LIAISON: ['OWN_REGION'],
      SERVICE_ROOM: ['OWN_REGION'],
      SUPERVISOR: ['OWN_REGION'],
      GOVERNMENT: ['OWN_REGION'],
      SYSTEM: ['ALL'],
    },
    department: 'concierge',
    reason: 'C3: both sides, and who oversees them',
  },
  serviceEvaluation: {
    en: 'Owner’s evaluation of the service',
    zh: '一项目一评价',
    readers: { OWNER: ['OWN_UNIT'], SERVICE_ROOM: ['OWN_REGION'], SUPERVISOR: ['OWN_REGION'] },
    department: 'concierge',
    reason: 'C9: not for whom it judges',
  },
} as const satisfies Record<string, AccessRow>;

/** A resource of the policy. */
export type Resource = keyof typeof accessPolicy;
