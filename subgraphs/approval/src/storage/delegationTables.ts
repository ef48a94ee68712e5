import type { Actor } from '@guanjia/kernel/actor';
import type { AgencyCode } from '@guanjia/kernel/agencies';
import { date, index, integer, jsonb, text, uuid } from '@guanjia/runtime/drizzle';
import type { DelegationStatus } from '../domain/delegationMachine.ts';
import { approvalSchema, instant } from './approvalSchema.ts';

/** Seals kept on buses (2号公章), each of one agency. Whoever uses one locks it here, so that no two get the same days. */
export const delegationSeals = approvalSchema.table('delegation_seals', {
  sealNo: text('seal_no').primaryKey(),
  agency: text('agency').$type<AgencyCode>().notNull(),
});

export const delegations = approvalSchema.table(
  'delegations',
  {
    id: uuid('id').primaryKey(),
    version: integer('version').notNull(),
    agency: text('agency').$type<AgencyCode>().notNull(),
    delegateSubject: text('delegate_subject').notNull(),
    delegateName: text('delegate_name').notNull(),
    itemCodes: text('item_codes').array().notNull(),
    regions: text('regions').array().notNull(),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validUntil: date('valid_until', { mode: 'string' }).notNull(),
    sealNo: text('seal_no')
      .notNull()
      .references(() => delegationSeals.sealNo),
    documentNo: text('document_no').notNull(),
    status: text('status').$type<DelegationStatus>().notNull(),
    grantedAt: instant('granted_at').notNull(),
    grantedBy: jsonb('granted_by').$type<Actor>().notNull(),
    revokedAt: instant('revoked_at'),
    revokedBy: jsonb('revoked_by').$type<Actor>(),
    revocationReason: text('revocation_reason'),
  },
  (table) => [
    index('delegations_delegate').on(table.delegateSubject, table.id.desc()),
    index('delegations_agency').on(table.agency, table.id.desc()),
    index('delegations_seal').on(table.sealNo),
  ],
);
