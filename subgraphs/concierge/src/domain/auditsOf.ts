import { auditMessage } from '@guanjia/kernel/auditMessage';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { Changes } from './changes.ts';
import type { KnowledgeChange } from './knowledgeChange.ts';
import type { PersonnelEntry } from './personnelEntry.ts';
import type { ReportChange } from './reportChange.ts';

/**
 * What the audit trail says of changes that no event tells of (X2): the register of people, units and teams as its own
 * ledger has it, the knowledge base, and reports that are about no project.
 */
export function auditsOf({
  entries = [],
  knowledge = [],
  reports = [],
  messages = [],
}: Partial<Changes>): OutboxMessage[] {
  const isTold = messages.some(({ kind }) => kind === 'event');
  return [
    ...entries.map(registerAudit),
    ...knowledge.map(knowledgeAudit),
    ...(isTold ? [] : reports.flatMap(reportAudit)),
  ];
}

function registerAudit({
  id,
  action,
  unitId,
  personId,
  at,
  actor,
  text,
  before,
  after,
}: PersonnelEntry): OutboxMessage {
  return auditMessage({
    action: 'concierge.registerChanged',
    at,
    actor,
    entity: { typename: 'PersonnelEntry', id },
    before: { ...before },
    after: { action, unitId, personId, text: text.zh, ...after },
  });
}

function knowledgeAudit({ revision: { record, readVersion }, edition, step }: KnowledgeChange): OutboxMessage {
  const { id, owner, status, publishedEdition, withdrawnReason } = record;
  const words = edition === null ? {} : { question: edition.question, answer: edition.answer, reason: edition.reason };
  return auditMessage({
    action: 'concierge.knowledgeChanged',
    at: step.at,
    actor: step.by,
    entity: { typename: 'KnowledgeEntry', id },
    regionCode: owner.regionCode,
    before: readVersion === 0 ? null : { version: readVersion, edition: record.edition - (edition === null ? 0 : 1) },
    after: { step: step.kind, status, edition: record.edition, publishedEdition, withdrawnReason, ...words },
  });
}

function reportAudit(change: ReportChange): OutboxMessage[] {
  const action = 'concierge.reportChanged';
  switch (change.kind) {
    case 'VERSION': {
      const { reportId, no, handedInAt: at, handedInBy: actor, content } = change.version;
      const entity = { typename: 'ServiceReport', id: reportId };
      return [
        auditMessage({ action, at, actor, entity, before: before(no), after: { no, status: 'HANDED_IN', content } }),
      ];
    }
    case 'OUTCOME': {
      const { reportId, no, outcome } = change;
      const { kind: status, reason, at, by: actor } = outcome;
      const entity = { typename: 'ServiceReport', id: reportId };
      return [
        auditMessage({ action, at, actor, entity, before: { no, status: 'HANDED_IN' }, after: { no, status, reason } }),
      ];
    }
    case 'REPORTING_UNIT': {
      const { id, unitId, kind, fromMonth, untilMonth, markedAt: at, markedBy: actor } = change.revision.record;
      const entity = { typename: 'ReportingUnit', id };
      return [auditMessage({ action, at, actor, entity, after: { unitId, kind, fromMonth, untilMonth } })];
    }
    case 'CITY_REPORT': {
      const { id, regionCode, month, status, texts, writtenAt: at, writtenBy: actor } = change.revision.record;
      const entity = { typename: 'CityReport', id };
      return [
        auditMessage({
          action,
          at,
          actor,
          entity,
          regionCode,
          before: before(change.revision.readVersion),
          after: { month, status, texts },
        }),
      ];
    }
    case 'CITY_EDITION': {
      const { reportId, no, issuedAt: at, issuedBy: actor } = change.edition;
      const entity = { typename: 'CityReport', id: reportId };
      return [auditMessage({ action, at, actor, entity, before: before(no), after: { edition: no } })];
    }
    case 'REPORT':
    case 'MISSING_TOLD':
      // the version, the outcome or the event beside it says what was done
      return [];
  }
}

/** The number that was the last before; the record of that one is kept beside it. */
function before(no: number): Record<string, unknown> | null {
  return no > 1 ? { no: no - 1 } : null;
}
