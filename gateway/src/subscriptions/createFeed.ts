import { DomainError } from '@guanjia/kernel/DomainError';
import type { StoredEvent } from '@guanjia/kernel/messages';
import type { Log } from '@guanjia/runtime/createLog';
import { LRUCache } from 'lru-cache';
import { RefusedOperation } from '../errors/RefusedOperation.ts';
import type { GraphContext } from '../graph/GraphContext.ts';
import { accessScopeOf } from './accessScopeOf.ts';
import { createEventQueue, type EventQueue } from './createEventQueue.ts';
import { isOfTheWay } from './createLookup.ts';
import type { Sight } from './createSight.ts';
import { eventsInOrder } from './eventsInOrder.ts';
import type { EventLog } from './followLog.ts';
import { isOwnProject } from './isOwnProject.ts';
import { hearsMore, isVisibleTo } from './isVisibleTo.ts';
import { matchesFilter, needsProject } from './matchesFilter.ts';
import type { ProgressFilter } from './ProgressFilter.ts';
import { patiently } from './patiently.ts';
import type { FeedTells } from './Topic.ts';

/** Which events of all projects are wanted. */
export interface FeedTopic {
  readonly filter: ProgressFilter;
  readonly tells: FeedTells;
  /** Null: all. */
  readonly types: ReadonlySet<string> | null;
}

/** One subscriber's share in a feed. */
export interface FeedShare {
  /** Place in the log behind which what is wanted comes into the queue, in order. */
  readonly joinedAt: number;
  /** Whether the event is wanted and to be seen: found out once for all who share it. @throws what departments answer for long */
  isFor(event: StoredEvent): Promise<boolean>;
  /** To be called once. */
  leave(): void;
}

export interface FeedOptions {
  readonly eventLog: Pick<EventLog, 'listenToAll' | 'readAllAfter' | 'state'>;
  readonly sight: Sight;
  /** Told of each event and filter that was put to the test. */
  readonly onEvaluated: () => void;
  readonly log: Log;
  /** Milliseconds that a department may be away before the feed ends for those who need it; 30 s unless told. */
  readonly patienceMs?: number;
}

/** The events of all projects, each filter put to the test once for each event and scope of rights, not for each subscriber. */
export interface Feed {
  /** A reason that ends the feed for all who share it ends the queue. */
  join(topic: FeedTopic, context: GraphContext, queue: EventQueue): FeedShare;
}

const usualPatienceMs = 30_000;
/** Of one group; more than a page of the log, because each waits for departments. */
const groupQueueLimit = 20_000;
/** Events put to the test at the same time. */
const judgedAtOnce = 50;
const verdictsKept = 1_000;
/** As long as any answer about rights. */
const verdictMs = 5_000;

export function createFeed(options: FeedOptions): Feed {
  const groups = new Map<string, FeedGroup>();
  return {
    join(topic, context, queue) {
      const { types, filter, tells } = topic;
      const { region, level, kind, stage, department, light } = filter;
      const wanted = [
        tells,
        region,
        level,
        kind,
        stage,
        department,
        light,
        types === null ? null : [...types].toSorted(),
      ];
      const key = `${JSON.stringify(wanted)}\n${accessScopeOf(context.principal)}`;
      const group = groups.get(key) ?? openGroup({ ...options, topic, context }, () => groups.delete(key));
      groups.set(key, group);
      const joinedAt = group.add(queue);
      return { joinedAt, isFor: group.isFor, leave: () => group.remove(queue) };
    },
  };
}

/** All who want the same events with the same rights. */
interface FeedGroup {
  isFor(event: StoredEvent): Promise<boolean>;
  /** Place in the log behind which the queue is filled. */
  add(queue: EventQueue): number;
  remove(queue: EventQueue): void;
}

interface GroupOptions extends FeedOptions {
  readonly topic: FeedTopic;
  readonly context: GraphContext;
}

/** Follows the log from now on, until its last member has gone. */
function openGroup(options: GroupOptions, onClosed: () => void): FeedGroup {
  const { eventLog, log } = options;
  const members = new Map<EventQueue, number>();
  const incoming = createEventQueue(groupQueueLimit);
  const verdicts = new LRUCache<number, Promise<boolean>>({ max: verdictsKept, ttl: verdictMs });
  const head = (): number => eventLog.state().gseq ?? 0;

  const isFor = (event: StoredEvent): Promise<boolean> => {
    const known = verdicts.get(event.gseq);
    if (known !== undefined) return known;
    const verdict = judge(options, event, incoming);
    verdicts.set(event.gseq, verdict);
    verdict.catch(() => verdicts.delete(event.gseq));
    return verdict;
  };
  const stopListening = eventLog.listenToAll(incoming.push);
  let isClosed = false;
  const close = (reason: DomainError | null): void => {
    if (isClosed) return;
    isClosed = true;
    onClosed();
    stopListening();
    incoming.end(null);
    for (const queue of members.keys()) queue.end(reason);
  };
  const tell = async (event: StoredEvent, verdict: Promise<boolean>): Promise<void> => {
    if (!(await verdict)) return;
    for (const [queue, joinedAt] of members) if (event.gseq > joinedAt) queue.push(event);
  };
  const events = eventsInOrder({
    after: head(),
    queue: incoming,
    readAfter: eventLog.readAllAfter,
    positionOf: ({ gseq }) => gseq,
  });
  void inTurn(events, isFor, tell).catch((cause: unknown) => close(reasonOf(cause, log)));
  return {
    isFor,
    add(queue) {
      const joinedAt = head();
      members.set(queue, joinedAt);
      return joinedAt;
    },
    remove(queue) {
      members.delete(queue);
      if (members.size === 0) close(null);
    },
  };
}

/** Puts some events to the test at the same time, and tells of them in order. */
async function inTurn(
  events: AsyncIterable<StoredEvent>,
  judgeEvent: (event: StoredEvent) => Promise<boolean>,
  tell: (event: StoredEvent, verdict: Promise<boolean>) => Promise<void>,
): Promise<void> {
  const fault = Promise.withResolvers<never>();
  fault.promise.catch(() => {});
  let told: Promise<void> = Promise.resolve();
  let underWay = 0;
  const each = async (): Promise<void> => {
    for await (const event of events) {
      const verdict = judgeEvent(event);
      verdict.catch(() => {});
      underWay += 1;
      told = told
        .then(() => tell(event, verdict))
        .finally(() => {
          underWay -= 1;
        });
      told.catch(fault.reject);
      if (underWay >= judgedAtOnce) await told;
    }
    await told;
  };
  await Promise.race([each(), fault.promise]);
}

async function judge(options: GroupOptions, event: StoredEvent, group: EventQueue): Promise<boolean> {
  const { topic, context, onEvaluated, patienceMs = usualPatienceMs } = options;
  const { filter, types } = topic;
  if (topic.tells === 'EVENTS' && event.visibility !== 'PUBLIC' && !hearsMore(context.principal)) return false;
  if (types !== null && !types.has(event.type)) return false;
  if (filter.department !== undefined && filter.department !== event.source) return false;
  onEvaluated();
  return patiently(() => isWanted(options, event), {
    patienceMs,
    passes: (cause) => isOfTheWay(cause) && group.isOpen(),
  });
}

/** A no is never remembered beyond its event: the next one may be what lets the person see the project. */
async function isWanted({ topic, context, sight, eventLog }: GroupOptions, event: StoredEvent): Promise<boolean> {
  const { filter } = topic;
  const id = event.projectId;
  const asOf = Math.max(event.gseq, eventLog.state().gseq ?? 0);
  const { visibility } = event;
  const isHeard = async (regionCode: string): Promise<boolean> => {
    if (topic.tells === 'PROJECTS') return true; // it is seen, and nothing is said of the event
    const isOwn = visibility === 'PARTIES' && (await isOwnProject(sight, { id, asOf }, context));
    return isVisibleTo(context.principal, { visibility, regionCode, isOwn });
  };
  try {
    if (!needsProject(filter)) {
      const regionCode = await sight.requireProject({ id, asOf }, context);
      return await isHeard(regionCode);
    }
    const look = filter.light === undefined ? sight.project : sight.projectWithLight;
    const project = await look({ id, asOf }, context);
    if (project === null || !matchesFilter(filter, project)) return false;
    return await isHeard(project.regionCode);
  } catch (cause) {
    if (cause instanceof DomainError && cause.code === 'PROJECT_NOT_FOUND') return false;
    throw cause;
  }
}

/** Why a feed ends for all who share it. */
function reasonOf(cause: unknown, log: Log): DomainError {
  if (cause instanceof DomainError) return cause;
  const [refusal] = cause instanceof RefusedOperation ? cause.errors : [];
  const department = refusal?.extensions?.['department'];
  if (typeof department === 'string') return new DomainError('DEPARTMENT_UNAVAILABLE', { department }, { cause });
  log.error({ err: cause }, 'a feed failed');
  return new DomainError('INTERNAL_FAULT', {}, { cause });
}
