import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { FindingRemedy, PreCheck } from '../preCheck.ts';
import { projectEvent } from './projectEvent.ts';

/** `acceptance.findingPutRight`: a finding of a pre-check, by its number, is put right. */
export function announceRemedy(
  { id, projectId, findings }: Pick<PreCheck, 'id' | 'projectId' | 'findings'>,
  number: number,
  { by, at }: FindingRemedy,
): OutboxMessage {
  const open = findings.filter(({ remedy }) => remedy === null).length;
  return projectEvent(projectId, {
    type: 'acceptance.findingPutRight',
    visibility: 'PARTIES',
    summary: {
      en: `Finding ${number} of a pre-check put right, ${open} open`,
      zh: `验前问题 ${number} 已整改，尚余 ${open} 项`,
    },
    data: { preCheckId: id, number, itemCode: findings[number - 1]?.itemCode ?? '', open },
    by,
    now: at,
  });
}
