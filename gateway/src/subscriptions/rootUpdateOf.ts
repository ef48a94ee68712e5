import type { StoredEvent } from '@guanjia/kernel/messages';
import type { RootUpdate } from './RootUpdate.ts';
import type { Topic } from './Topic.ts';

/** Names of an event type. */
export interface EventLabel {
  readonly en: string;
  readonly zh: string;
}

/**
 * The value of a subscription's root field for an event. A field that follows event types (`@fromEvents`) has the payload's
 * fields, too; where both have a name, it means what it means in every update.
 */
export function rootUpdateOf({ field, payload }: Topic, event: StoredEvent, words: UpdateWords): RootUpdate {
  const { cursor, label } = words;
  const { entity } = event;
  return {
    field,
    value: {
      ...(payload ? event.data : {}),
      cursor,
      seq: event.seq,
      type: event.type,
      label: label.en,
      labelZh: label.zh,
      department: event.source,
      time: event.time,
      summary: event.summary.en,
      summaryZh: event.summary.zh,
      event: { id: event.id },
      project: { id: event.projectId },
      handoff: entity.typename === 'Handoff' ? { id: entity.id } : null,
    },
  };
}

/** What the log does not say of an event. */
export interface UpdateWords {
  readonly cursor: string;
  readonly label: EventLabel;
}
