import { DomainError } from '@guanjia/kernel/DomainError';
import { isOfficial } from '@guanjia/kernel/isOfficial';
import type { StoredEvent } from '@guanjia/kernel/messages';
import type { Log } from '@guanjia/runtime/createLog';
import type { Metrics } from '@guanjia/runtime/createMetrics';
import type { FormattedExecutionResult } from 'graphql';
import type { Cache } from '../caching/createCache.ts';
import type { Graph } from '../graph/createGraph.ts';
import type { GraphContext } from '../graph/GraphContext.ts';
import type { Resilience } from '../resilience/openResilience.ts';
import type { RequestTracer } from '../tracing/createRequestTracer.ts';
import { placeOf, type RequestTrace } from '../tracing/RequestTrace.ts';
import { accessScopeOf } from './accessScopeOf.ts';
import { createCursors } from './createCursors.ts';
import { createEventSight, type FollowedProject } from './createEventSight.ts';
import { createFeed } from './createFeed.ts';
import { createSharedUpdates } from './createSharedUpdates.ts';
import { createSight } from './createSight.ts';
import type { SubscriptionOperation } from './createSubscriptionReader.ts';
import type { EventFlow } from './EventFlow.ts';
import { type FollowLogOptions, followLog } from './followLog.ts';
import { isOwnProject } from './isOwnProject.ts';
import { feedStream, openFeedFlow } from './openFeedFlow.ts';
import { openProjectFlow } from './openProjectFlow.ts';
import { openUpdateStream } from './openUpdateStream.ts';
import { requireProjectId } from './readTopic.ts';
import { type EventLabel, rootUpdateOf } from './rootUpdateOf.ts';
import type { Topic } from './Topic.ts';
import type { UpdateStream } from './UpdateStream.ts';

export interface ProgressOptions {
  readonly graph: Pick<Graph, 'run'>;
  readonly exchange: FollowLogOptions['exchange'];
  readonly stream: FollowLogOptions['stream'];
  /** Shared by all gateways, so that a cursor of one is good at another. */
  readonly cursorKey: string;
  /** Events that may wait for one subscriber. */
  readonly queueLimit: number;
  readonly labelOf: (eventType: string) => EventLabel;
  /** Each update has the time of an operation. */
  readonly resilience: Pick<Resilience, 'operationDeadlineMs'>;
  /** Null or absent: nothing is traced. */
  readonly requestTracer?: Pick<RequestTracer, 'ofUpdate'> | null;
  /** What is kept of answers; null or absent: nothing. */
  readonly cache?: Pick<Cache, 'log' | 'wrote'> | null;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** The subscriptions of the graph, our own and those that departments bind to event types. */
export interface Progress {
  /** @throws CURSOR_INVALID, PROJECT_NOT_FOUND, HANDOFF_NOT_FOUND, FORBIDDEN, or what the departments refuse with. */
  subscribe(operation: SubscriptionOperation, context: GraphContext): Promise<UpdateStream>;
  /** The place behind all that has happened so far: to a project, or, with null, to any. @throws PROJECT_NOT_FOUND */
  cursorNow(projectId: string | null, context: GraphContext): Promise<string>;
  /** For /ready: how far the log has been followed; null before the first contact. */
  state(): { readonly gseq: number | null; readonly projects: number };
  stop(): Promise<void>;
}

/** What an update needs besides the event. */
interface Subscriber {
  readonly operation: SubscriptionOperation;
  readonly context: GraphContext;
  readonly flow: EventFlow;
  /** The trace in which it was opened. */
  readonly opening: RequestTrace | null;
}

/** Follows the exchange's log and answers each subscriber's selection for each event it may see (G1). */
export function createProgress(options: ProgressOptions): Progress {
  const { graph, log, metrics, labelOf, queueLimit, resilience, cache = null, requestTracer } = options;
  const eventLog = followLog({ ...options, observer: cache?.log ?? null });
  const cursors = createCursors(options.cursorKey);
  const open = metrics.gauge('gateway_subscriptions', 'Subscriptions open.');
  const openings = metrics.counter('gateway_subscriptions_opened_total', 'Subscriptions opened.');
  const ended = metrics.counter('gateway_subscriptions_ended_total', 'Subscriptions ended.', ['outcome']);
  const counts = { sent: 0, made: 0, evaluated: 0 };
  metrics.reading('gateway_updates_total', 'Updates given to subscribers.', () => counts.sent);
  metrics.reading('gateway_updates_made_total', 'Updates made: once for all who share them.', () => counts.made);
  metrics.reading(
    'gateway_filters_evaluated_total',
    'Filters of feeds put to the test: once for all who share one.',
    () => counts.evaluated,
  );
  metrics.reading(
    'gateway_log_position',
    'Number of the last event of the log that the gateway has heard of.',
    () => eventLog.state().gseq ?? 0,
  );
  const shared = createSharedUpdates();
  const sight = createSight(graph);
  const onEvaluated = (): void => {
    counts.evaluated += 1;
  };
  const feed = createFeed({ eventLog, sight, onEvaluated, log });

  const requireSight = async (topic: Topic, context: GraphContext): Promise<FollowedProject | null> => {
    const knownUntil = eventLog.state().gseq ?? 0; // before the departments are asked: what comes later is told by events
    switch (topic.kind) {
      case 'project': {
        const { projectId } = topic;
        const regionCode = await sight.requireProject({ id: projectId }, context);
        return { projectId, regionCode, isOwn: await isOwnProject(sight, { id: projectId }, context), knownUntil };
      }
      case 'handoff': {
        const projectId = await sight.projectOfHandoff({ id: topic.handoffId }, context);
        // where it lies matters for nobody else
        const isAsked = isOfficial(context.principal);
        const regionCode = isAsked ? await sight.requireProject({ id: projectId }, context) : null;
        return { projectId, regionCode, isOwn: await isOwnProject(sight, { id: projectId }, context), knownUntil };
      }
      case 'feed':
        return null; // each event's project is looked at
    }
  };
  const openFlow = (seen: FollowedProject | null, { topic, after }: SubscriptionOperation, context: GraphContext) => {
    const common = { after, eventLog, cursors, queueLimit };
    if (topic.kind === 'feed') return openFeedFlow({ ...common, topic, context, feed });
    if (seen === null) throw new Error('A subscription follows a project or the feed.');
    const isSeen = createEventSight(context.principal, seen);
    return openProjectFlow({
      ...common,
      projectId: seen.projectId,
      isFor: (event) => isSeen(event) && isAbout(topic, event),
    });
  };
  /** The supergraph may have changed since the subscription was read. */
  const requireValid = ({ schema, request, door }: SubscriptionOperation, { principal }: GraphContext): void => {
    const current = door.current();
    if (current.schema === schema) return;
    const again = door.again(request);
    if (again !== null) current.guard.check(again.document, request.operationName, principal);
  };
  const make = async (event: StoredEvent, subscriber: Subscriber): Promise<FormattedExecutionResult> => {
    const { operation, context, flow } = subscriber;
    await requireSight(operation.topic, context);
    requireValid(operation, context);
    counts.made += 1;
    const update = rootUpdateOf(operation.topic, event, { cursor: flow.cursorOf(event), label: labelOf(event.type) });
    const endsAt = performance.now() + resilience.operationDeadlineMs;
    return operation.door.run(operation.request, { ...context, update, endsAt });
  };
  /** The same in a trace of its own, where the event's is kept. */
  const makeTraced = async (event: StoredEvent, subscriber: Subscriber): Promise<FormattedExecutionResult> => {
    const trace = requestTracer?.ofUpdate(event, subscriber.opening) ?? null;
    if (trace === null) return make(event, subscriber);
    const { context, operation } = subscriber;
    trace.name(operation.traced);
    let outcome = 'failed';
    try {
      const log = context.log.child(placeOf(trace));
      const update = await make(event, { ...subscriber, context: { ...context, log, trace } });
      outcome = 'ok';
      return update;
    } finally {
      trace.end(outcome);
    }
  };
  return {
    async subscribe(operation, opened) {
      operation.door.current().guard.check(operation.document, operation.request.operationName, opened.principal);
      await eventLog.started();
      const seen = await requireSight(operation.topic, opened);
      // what is asked from here on is no part of the opening
      const { trace: opening = null } = opened;
      const context = { ...opened, trace: null };
      const flow = openFlow(seen, operation, context);
      const share = shared.join(`${operation.sharing}\n${accessScopeOf(context.principal)}`);
      open.inc();
      openings.inc();
      const subscriber = { operation, context, flow, opening };
      const updateFor = (event: StoredEvent) =>
        share.update(flow.positionOf(event), () => makeTraced(event, subscriber));
      return openUpdateStream({
        flow,
        log: context.log,
        execute: (event) => {
          counts.sent += 1;
          return updateFor(event);
        },
        // a failure is met again, and said, in its turn
        prepare: (event) => void updateFor(event).catch(() => {}),
        onEnd: (outcome) => {
          share.leave();
          open.dec();
          ended.inc({ outcome });
          log.debug({ requestId: context.requestId, outcome }, 'a subscription ended');
        },
      });
    },
    async cursorNow(projectId, context) {
      if (projectId !== null) {
        const id = requireProjectId(projectId);
        const asOf = eventLog.state().gseq ?? 0; // shared until this gateway has heard of something new
        const head = await sight.headOfProject({ id, asOf }, context);
        // the snapshot that is asked for next must not lack what the cursor lies behind, heard of here or not
        cache?.wrote(context.principal);
        return cursors.sign(id, head);
      }
      await eventLog.started();
      const { gseq } = eventLog.state();
      if (gseq === null) throw new DomainError('DEPARTMENT_UNAVAILABLE', { department: 'exchange' });
      return cursors.sign(feedStream, gseq);
    },
    state: eventLog.state,
    stop: eventLog.stop,
  };
}

/** An event of the topic's types, and of its handoff where it has one. */
function isAbout(topic: Topic, { type, entity }: StoredEvent): boolean {
  if (topic.types !== null && !topic.types.has(type)) return false;
  return topic.kind !== 'handoff' || (entity.typename === 'Handoff' && entity.id === topic.handoffId);
}
