import type { StoredEvent } from '@guanjia/kernel/messages';
import type { EventStream } from '@guanjia/runtime/createEventStream';
import type { EventLog } from './domain/eventLog.ts';

/** What the elected sequencer tells the stream of. */
export interface Publisher {
  publish(events: readonly StoredEvent[]): Promise<void>;
  /** Adds what a predecessor numbered and did not live to publish. */
  onElected(): Promise<void>;
}

const pageSize = 500;

/**
 * Puts numbered events on the stream, after the commit. Readers take what the stream lacks from the feed; an event that could
 * not be published is not tried again, except what is missing at its end at the next election.
 */
export function createPublisher(stream: Pick<EventStream, 'publish' | 'lastGseq'>, log: EventLog): Publisher {
  return {
    async publish(events) {
      await stream.publish(events);
    },
    async onElected() {
      const last = await stream.lastGseq();
      if (last === null) return;
      for (let after = last; ; ) {
        const events = await log.readFeed(after, pageSize);
        const newest = events.at(-1);
        if (newest === undefined || !(await stream.publish(events))) return;
        after = newest.gseq;
      }
    },
  };
}
