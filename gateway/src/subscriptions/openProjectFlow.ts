import type { StoredEvent } from '@guanjia/kernel/messages';
import type { Cursors } from './createCursors.ts';
import { createEventQueue } from './createEventQueue.ts';
import type { EventFlow } from './EventFlow.ts';
import { eventsInOrder } from './eventsInOrder.ts';
import type { EventLog } from './followLog.ts';

export interface ProjectFlowOptions {
  readonly projectId: string;
  /** Null begins from now. */
  readonly after: string | null;
  readonly eventLog: Pick<EventLog, 'listen' | 'readAfter'>;
  readonly cursors: Cursors;
  /** Events that may wait for a slow subscriber. */
  readonly queueLimit: number;
  readonly isFor: (event: StoredEvent) => boolean;
}

/**
 * The events of one project. It hears new ones from this moment on, so nothing falls between replay and live.
 * @throws CURSOR_INVALID
 */
export function openProjectFlow(options: ProjectFlowOptions): EventFlow {
  const { projectId, after, eventLog, cursors, queueLimit, isFor } = options;
  const from = after === null ? null : cursors.read(after, projectId);
  const queue = createEventQueue(queueLimit);
  const positionOf = ({ seq }: StoredEvent): number => seq;
  return {
    queue,
    events: eventsInOrder({
      after: from,
      queue,
      readAfter: (seq) => eventLog.readAfter(projectId, seq),
      positionOf,
    }),
    start: after,
    cursorOf: ({ seq }) => cursors.sign(projectId, seq),
    positionOf,
    isFor,
    ahead: 0,
    close: eventLog.listen(projectId, queue.push),
  };
}
