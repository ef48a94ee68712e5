import type { OutboxMessage } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { ServiceChoice } from './serviceChoice.ts';

/** The owner has chosen which items the steward serves (A3 S2). */
export function serviceItemsChosen(choice: ServiceChoice): OutboxMessage {
  const { projectId, version, scope, itemCodes, chosenAt, chosenBy } = choice;
  const event = {
    id: newId(),
    type: 'approval.serviceItemsChosen',
    projectId,
    time: chosenAt.toISOString(),
    entity: { typename: 'Project', id: projectId },
    visibility: 'PARTIES',
    actor: chosenBy,
    summary:
      scope === 'ALL'
        ? { en: 'The owner wants the steward’s service for all items.', zh: '项目单位选择全部事项由项目管家帮办代办。' }
        : {
            en: `The owner wants the steward’s service for ${itemCodes.length} item(s).`,
            zh: `项目单位选择 ${itemCodes.length} 个事项由项目管家帮办代办。`,
          },
    data: { version, scope, itemCodes: [...itemCodes] },
  } as const;
  return { kind: 'event', event };
}
