import type { AuditFacts } from '@guanjia/kernel/auditMessage';
import type { Occasion } from './occasion.ts';
import type { PolicyMatter } from './policyMatter.ts';

/** What the audit trail says of a 面上 matter (X2): it belongs to no project; those that it concerns have events of their own. */
export function policyMatterAudit(
  { actor, at }: Pick<Occasion, 'actor' | 'at'>,
  before: PolicyMatter | null,
  after: PolicyMatter,
): AuditFacts {
  const entity = { typename: 'PolicyMatter', id: after.id };
  const change = { before: before === null ? null : factsOf(before), after: factsOf(after) };
  return { action: 'concierge.policyMatterChanged', at, actor, entity, regionCode: after.regionCode, ...change };
}

function factsOf({ title, question, status, answer, version }: PolicyMatter): Record<string, unknown> {
  return { title, question, status, answer, version };
}
