import type { StoredEvent } from '@guanjia/kernel/messages';
import { LRUCache } from 'lru-cache';
import type { LogObserver } from '../subscriptions/LogObserver.ts';

export interface EventMarksOptions {
  /** Milliseconds that only go up. */
  readonly clock: () => number;
  /** Without a word of the exchange for so long the log counts as not followed. */
  readonly silenceMs: number;
  /** Projects whose last event is remembered; beyond them the oldest number stands for all that were forgotten. */
  readonly projectsKept?: number;
}

/** What this gateway has heard of the log: what was read before an event that concerns it is not told any more. */
export interface EventMarks extends LogObserver {
  /** `gseq` of the last event heard in its turn; null while the log is not followed. */
  position(): number | null;
  /** `gseq` of the last event that concerns one of the projects; null: of any event. */
  lastOf(projects: readonly string[] | null): number;
  /** When that was heard. */
  heardAt(projects: readonly string[] | null): number;
  /** Another number after whatever was heard. */
  count(): number;
}

interface Mark {
  readonly gseq: number;
  readonly at: number;
}

const unheard: Mark = { gseq: 0, at: Number.NEGATIVE_INFINITY };

export function createEventMarks({ clock, silenceMs, projectsKept = 50_000 }: EventMarksOptions): EventMarks {
  let position: number | null = null;
  let isThere = false;
  let contactAt = Number.NEGATIVE_INFINITY;
  let count = 0;
  /** Of any event. */
  let last = unheard;
  /** Of those whose project has been forgotten. */
  let floor = unheard;
  const raise = (mark: Mark): void => {
    if (mark.gseq > floor.gseq) floor = mark;
  };
  const ofProjects = new LRUCache<string, Mark>({
    max: projectsKept,
    dispose: (mark, _, reason) => {
      if (reason === 'evict') raise(mark);
    },
  });
  const mark = ({ projectId, gseq }: StoredEvent): void => {
    const heard = { gseq, at: clock() };
    count += 1;
    if (gseq > last.gseq) last = heard;
    if (gseq > (ofProjects.peek(projectId)?.gseq ?? 0)) ofProjects.set(projectId, heard);
  };
  const contact = (): void => {
    isThere = true;
    contactAt = clock();
  };
  const ofAny = (projects: readonly string[]): Mark => {
    let newest = unheard;
    for (const project of projects) {
      const heard = ofProjects.peek(project) ?? floor;
      if (heard.gseq > newest.gseq) newest = heard;
    }
    return newest;
  };
  return {
    begin(gseq) {
      position = gseq;
      count += 1;
      ofProjects.clear();
      last = { gseq, at: Number.NEGATIVE_INFINITY };
      floor = last;
      contact();
    },
    contact,
    lost() {
      isThere = false;
    },
    hear(event) {
      mark(event);
      if (position !== null && event.gseq > position) position = event.gseq;
    },
    learn(events) {
      for (const event of events) if (event.gseq > (position ?? 0)) mark(event);
    },
    position: () => (isThere && clock() - contactAt <= silenceMs ? position : null),
    lastOf: (projects) => (projects === null ? last.gseq : ofAny(projects).gseq),
    heardAt: (projects) => (projects === null ? last.at : ofAny(projects).at),
    count: () => count,
  };
}
