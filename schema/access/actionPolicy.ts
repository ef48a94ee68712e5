import type { Role } from '@guanjia/kernel/roles';
import { acceptanceActions } from './acceptanceActions.ts';
import type { ActionScopeName, ActionsByScope } from './actionScopes.ts';
import { approvalActions } from './approvalActions.ts';
import { conciergeActions } from './conciergeActions.ts';
import { exchangeActions } from './exchangeActions.ts';
import { utilitiesActions } from './utilitiesActions.ts';

/**
 * On which rows each mutation acts (G2), by department. Which roles may ask it is `@access` in the schemas. The policy lint
 * refuses a mutation that is not in it, or is in it twice, and one that is in it and nowhere else; a test asks each as everybody
 * who may not.
 */
export const actionPolicy: Readonly<Record<string, ActionsByScope>> = {
  approval: approvalActions,
  concierge: conciergeActions,
  utilities: utilitiesActions,
  acceptance: acceptanceActions,
  exchange: exchangeActions,
};

/** What people and systems do at other doors than `/graphql`. */
export interface OtherAction {
  readonly request: string;
  readonly zh: string;
  readonly en: string;
  readonly department: string;
  /** Empty where no token lets in, but what `by` says. */
  readonly roles: readonly Role[];
  readonly by: string;
  readonly scope: ActionScopeName | null;
}

/** Doors of the gateway besides `/graphql` through which something changes. The dead letters' command goes through `/graphql`. */
export const otherActions: readonly OtherAction[] = [
  {
    request: 'POST /materials',
    zh: '上传材料',
    en: 'Uploads a material',
    department: 'approval',
    roles: ['OWNER', 'STEWARD', 'WINDOW_CLERK', 'APPROVER'],
    by: 'token',
    scope: 'placed',
  },
  {
    request: 'POST /revocations',
    zh: '撤销令牌',
    en: 'Takes tokens back',
    department: 'gateway',
    roles: ['SUPERVISOR'],
    by: 'token',
    scope: 'everywhere',
  },
  {
    request: 'POST /oidc/backchannel-logout',
    zh: '身份提供方注销',
    en: 'The identity provider signs somebody out',
    department: 'gateway',
    roles: [],
    by: 'logout token of the provider',
    scope: null,
  },
  {
    request: 'POST /events, PUT /events/materials/*',
    zh: '外部系统报送事件、图片',
    en: 'An outside system posts events and pictures',
    department: 'exchange',
    roles: [],
    by: 'key of a registered event source, for its own types',
    scope: null,
  },
  {
    request: 'POST /receipts/*',
    zh: '凭链接签收',
    en: 'A recipient signs for a leg',
    department: 'exchange',
    roles: [],
    by: 'link in the mail of that leg',
    scope: null,
  },
  {
    request: 'POST /queues/session',
    zh: '进入队列看板',
    en: 'Opens the board of queues',
    department: 'gateway',
    roles: ['SUPERVISOR'],
    by: 'token',
    scope: 'everywhere',
  },
];
