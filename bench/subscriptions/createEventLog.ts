import { newId } from '@guanjia/kernel/newId';
import { stampOf } from './eventStamp.ts';
import { monotonicMicros } from './monotonicMicros.ts';

/** An exchange's log in memory: events as JSON, made once. */
export interface EventLog {
  /** Appends one event to each project, stamped with this moment. */
  append(projects: readonly string[], bytes: number): void;
  /** Events behind a `gseq`, as the exchange's feed answers them. */
  feedAfter(gseq: number, limit: number): string;
  /** A project's events behind a `seq`. */
  projectAfter(projectId: string, seq: number, limit: number): string;
  /** The newest `gseq`. */
  head(): number;
}

export function createEventLog(): EventLog {
  const feed: string[] = [];
  const projects = new Map<string, string[]>();
  const pageOf = (events: readonly string[]): string => `{"events":[${events.join(',')}],"head":${feed.length}}`;
  return {
    append(named, bytes) {
      for (const projectId of named) {
        const own = projects.get(projectId) ?? [];
        projects.set(projectId, own);
        const event = eventOf(projectId, { seq: own.length + 1, gseq: feed.length + 1 }, bytes);
        own.push(event);
        feed.push(event);
      }
    },
    // numbers count from 1 without a gap, so that they are places
    feedAfter: (gseq, limit) => pageOf(feed.slice(gseq, gseq + limit)),
    projectAfter: (projectId, seq, limit) => pageOf((projects.get(projectId) ?? []).slice(seq, seq + limit)),
    head: () => feed.length,
  };
}

function eventOf(
  projectId: string,
  { seq, gseq }: { readonly seq: number; readonly gseq: number },
  bytes: number,
): string {
  return JSON.stringify({
    id: newId(),
    type: 'approval.applicationAccepted',
    projectId,
    time: '2026-08-03T09:00:00+08:00',
    entity: { typename: 'Project', id: projectId },
    visibility: 'PUBLIC',
    actor: { subject: 'bench', name: '性能测试' },
    summary: { en: 'accepted', zh: stampOf(monotonicMicros(), bytes) },
    data: {},
    seq,
    gseq,
    source: 'approval',
  });
}
