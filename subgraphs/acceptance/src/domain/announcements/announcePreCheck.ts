import type { DomainEvent, OutboxMessage } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { PreCheck } from '../preCheck.ts';

/** `acceptance.preCheckRecorded`: how many findings the window has recorded; what they are is read from the graph. */
export function announcePreCheck({ id, projectId, checkedAt, checkedBy, findings }: PreCheck): OutboxMessage {
  const event: DomainEvent = {
    id: newId(),
    type: 'acceptance.preCheckRecorded',
    projectId,
    time: checkedAt.toISOString(),
    entity: { typename: 'Project', id: projectId },
    visibility: 'PARTIES',
    actor: { ...checkedBy },
    summary: {
      en: `Guidance before acceptance: ${findings.length} findings`,
      zh: `验前指导：发现问题 ${findings.length} 项`,
    },
    data: {
      preCheckId: id,
      findings: findings.length,
      itemCodes: [...new Set(findings.map(({ itemCode }) => itemCode))],
    },
  };
  return { kind: 'event', event };
}
