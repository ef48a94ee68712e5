import type { StoredEvent } from '@guanjia/kernel/messages';
import type { GraphContext } from '../graph/GraphContext.ts';
import type { Cursors } from './createCursors.ts';
import { createEventQueue, type EventQueue } from './createEventQueue.ts';
import type { Feed, FeedTopic } from './createFeed.ts';
import type { EventFlow } from './EventFlow.ts';
import { replay } from './eventsInOrder.ts';
import type { EventLog } from './followLog.ts';

export interface FeedFlowOptions {
  readonly topic: FeedTopic;
  /** Null begins from now. */
  readonly after: string | null;
  readonly context: GraphContext;
  readonly feed: Feed;
  readonly eventLog: Pick<EventLog, 'readAllAfter'>;
  readonly cursors: Cursors;
  /** Events that may wait for a slow subscriber. */
  readonly queueLimit: number;
}

/** Whose cursors those of the feed are: they are good with any filter. */
export const feedStream = 'feed';

/** While one update waits for departments, so many more are made, so that a feed is as fast as departments are and not as they are far. */
const madeAhead = 4;

/** The events of all projects that a filter lets through. @throws CURSOR_INVALID */
export function openFeedFlow(options: FeedFlowOptions): EventFlow {
  const { topic, after, context, feed, cursors, queueLimit } = options;
  const from = after === null ? null : cursors.read(after, feedStream);
  const folds = topic.tells === 'PROJECTS';
  const queue = createEventQueue(queueLimit, folds);
  const { readAllAfter } = options.eventLog;
  const readAfter = folds ? async (gseq: number) => lastOfEach(await readAllAfter(gseq)) : readAllAfter;
  const { joinedAt, isFor, leave } = feed.join(topic, context, queue);
  return {
    queue,
    events: replayThenLive({ from, joinedAt, queue, readAfter }),
    start: after,
    cursorOf: ({ gseq }) => cursors.sign(feedStream, gseq),
    positionOf,
    isFor,
    ahead: madeAhead,
    close: leave,
  };
}

/** Of each project its last event of a page, which ends with the page's own last. */
function lastOfEach(page: readonly StoredEvent[]): readonly StoredEvent[] {
  const last = new Map(page.map((event) => [event.projectId, event.gseq]));
  return page.filter(({ projectId, gseq }) => last.get(projectId) === gseq);
}

interface Sources {
  readonly from: number | null;
  readonly joinedAt: number;
  readonly queue: EventQueue;
  readonly readAfter: EventLog['readAllAfter'];
}

function positionOf({ gseq }: StoredEvent): number {
  return gseq;
}

/** What comes live is complete and in order already; a cursor of a gateway that is ahead of this one may lie behind some of it. */
async function* replayThenLive(sources: Sources): AsyncGenerator<StoredEvent, void, void> {
  const { from, joinedAt, queue, readAfter } = sources;
  yield* replay({ queue, readAfter, positionOf }, from, joinedAt);
  for (let event = await queue.next(); event !== null; event = await queue.next()) {
    if (event.gseq > (from ?? 0)) yield event;
  }
}
