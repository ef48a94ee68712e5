import type { StoredEvent } from '@guanjia/kernel/messages';
import { encodePrincipal } from '@guanjia/kernel/signature';
import type { Log } from '@guanjia/runtime/createLog';
import type { Metrics } from '@guanjia/runtime/createMetrics';
import type { FormattedExecutionResult } from 'graphql';
import type { Graph } from '../graph/createGraph.ts';
import type { GraphContext } from '../graph/GraphContext.ts';
import { createCursors } from './createCursors.ts';
import { createProjectCheck } from './createProjectCheck.ts';
import { createSharedUpdates } from './createSharedUpdates.ts';
import type { SubscriptionOperation } from './createSubscriptionReader.ts';
import { type FollowLogOptions, followLog } from './followLog.ts';
import { openUpdateStream } from './openUpdateStream.ts';
import type { ProgressUpdate } from './ProgressUpdate.ts';
import type { UpdateStream } from './UpdateStream.ts';

/** Names of an event type. */
export interface EventLabel {
  readonly en: string;
  readonly zh: string;
}

export interface ProgressOptions {
  readonly graph: Pick<Graph, 'run'>;
  readonly exchange: FollowLogOptions['exchange'];
  readonly stream: FollowLogOptions['stream'];
  /** Shared by all gateways, so that a cursor of one is good at another. */
  readonly cursorKey: string;
  /** Events that may wait for one subscriber. */
  readonly queueLimit: number;
  readonly labelOf: (eventType: string) => EventLabel;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** The subscription `projectProgress`. */
export interface Progress {
  /** @throws CURSOR_INVALID, PROJECT_NOT_FOUND, or what the departments refuse with. */
  subscribe(operation: SubscriptionOperation, context: GraphContext): Promise<UpdateStream>;
  /** For /ready: how far the log has been followed; null before the first contact. */
  state(): { readonly gseq: number | null; readonly projects: number };
  stop(): Promise<void>;
}

/** Follows the exchange's log and answers each subscriber's selection for each event it may see (G1). */
export function createProgress(options: ProgressOptions): Progress {
  const { graph, log, metrics, labelOf, queueLimit } = options;
  const eventLog = followLog(options);
  const cursors = createCursors(options.cursorKey);
  const open = metrics.gauge('gateway_subscriptions', 'Subscriptions open.');
  const opened = metrics.counter('gateway_subscriptions_opened_total', 'Subscriptions opened.');
  const ended = metrics.counter('gateway_subscriptions_ended_total', 'Subscriptions ended.', ['outcome']);
  const counts = { sent: 0, made: 0 };
  metrics.reading('gateway_updates_total', 'Updates given to subscribers.', () => counts.sent);
  metrics.reading('gateway_updates_made_total', 'Updates made: once for all who share them.', () => counts.made);
  const shared = createSharedUpdates();
  const checkProject = createProjectCheck(graph);
  return {
    async subscribe(operation, context) {
      const { projectId, after } = operation;
      const from = after === null ? null : cursors.read(after, projectId);
      await eventLog.started();
      await checkProject(projectId, context);
      const share = shared.join(`${operation.sharing}\n${encodePrincipal(context.principal)}`);
      const make = async (event: StoredEvent): Promise<FormattedExecutionResult> => {
        await checkProject(projectId, context);
        counts.made += 1;
        const cursor = cursors.sign(projectId, event.seq);
        return graph.run(operation.request, { ...context, update: updateOf(event, cursor, labelOf(event.type)) });
      };
      open.inc();
      opened.inc();
      return openUpdateStream({
        projectId,
        after: from,
        principal: context.principal,
        eventLog,
        cursors,
        queueLimit,
        log: context.log,
        execute: (event) => {
          counts.sent += 1;
          return share.update(event.seq, () => make(event));
        },
        onEnd: (outcome) => {
          share.leave();
          open.dec();
          ended.inc({ outcome });
          log.debug({ requestId: context.requestId, outcome }, 'a subscription ended');
        },
      });
    },
    state: eventLog.state,
    stop: eventLog.stop,
  };
}

function updateOf(event: StoredEvent, cursor: string, label: EventLabel): ProgressUpdate {
  return {
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
  };
}
