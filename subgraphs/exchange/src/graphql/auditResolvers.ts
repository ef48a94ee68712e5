import { auditActions, isAuditAction } from '@guanjia/kernel/auditActions';
import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import { connectionOf } from '@guanjia/subgraph/connectionOf';
import { pageArguments } from '@guanjia/subgraph/pageArguments';
import type { AuditFilter } from '../domain/auditReader.ts';
import { auditScopeOf } from '../domain/auditScopeOf.ts';
import type { AuditFilter as AskedFilter, Resolvers } from './generated/resolversTypes.ts';

type Parts = Required<Pick<Resolvers, 'AuditRecord' | 'AuditHead'>> & {
  readonly Query: Pick<NonNullable<Resolvers['Query']>, 'auditTrail' | 'auditHead'>;
};

/** What the graph shows of the audit trail (X2). */
export const auditResolvers: Parts = {
  Query: {
    async auditTrail(_, { filter, newestFirst, ...request }, { principal, audit }) {
      const page = pageArguments(request, 1);
      const query = { filter: filterOf(filter ?? {}), scope: auditScopeOf(principal), newestFirst };
      const rows = await audit.find({ ...query, after: placeOf(page.after), limit: page.first + 1 });
      return connectionOf(rows, page, ({ position }) => [String(position)]);
    },
    auditHead: (_, __, { audit }) => audit.head(),
  },
  AuditHead: {
    checkpoint: (_, __, { audit }) => audit.lastCheckpoint(),
  },
  AuditRecord: {
    action: ({ type }) => type,
    label: ({ type }, _, { catalogue }) => labelOf(type, catalogue.get(type)?.label.en, 'en'),
    labelZh: ({ type }, _, { catalogue }) => labelOf(type, catalogue.get(type)?.label.zh, 'zh'),
    project: ({ projectId }) => (projectId === null ? null : { id: projectId }),
    entityType: ({ entity }) => entity.typename,
    entityId: ({ entity }) => entity.id,
    subject: ({ actor }) => actor.subject,
    name: ({ actor }) => actor.name,
    onBehalfOf: ({ actor }) => actor.onBehalfOf ?? null,
    right: ({ actor }) => actor.right ?? null,
    before: async ({ id }, _, { audit }) => (await audit.contentOf(id))?.before ?? null,
    after: async ({ id }, _, { audit }) => (await audit.contentOf(id))?.after ?? null,
    data: async ({ id }, _, { audit }) => (await audit.contentOf(id))?.data ?? null,
  },
};

function labelOf(type: string, ofEvent: string | undefined, language: 'en' | 'zh'): string {
  if (ofEvent !== undefined) return ofEvent;
  if (isAuditAction(type)) return auditActions[type][language];
  return language === 'zh' ? '启用密钥' : 'Key introduced';
}

function filterOf(asked: AskedFilter): AuditFilter {
  const { projectId = null, subject = null, onBehalfOf = null, action = null, department = null } = asked;
  const { entityType = null, entityId = null, right = null } = asked;
  if (projectId !== null && !isId(projectId)) {
    throw new DomainError('BAD_INPUT', {
      field: 'filter.projectId',
      value: projectId,
      accepted: 'the id of a project',
    });
  }
  const from = asked.from == null ? null : new Date(asked.from);
  const to = asked.to == null ? null : new Date(asked.to);
  if (from !== null && to !== null && from > to) {
    throw new DomainError('BAD_INPUT', {
      field: 'filter.to',
      value: to.toISOString(),
      accepted: 'a time not before from',
    });
  }
  return { projectId, subject, onBehalfOf, type: action, department, entityType, entityId, from, to, right };
}

function placeOf(after: readonly string[] | null): number | null {
  if (after === null) return null;
  const place = Number(after[0]);
  if (!Number.isSafeInteger(place) || place < 0) throw new DomainError('CURSOR_INVALID', { field: 'after' });
  return place;
}
