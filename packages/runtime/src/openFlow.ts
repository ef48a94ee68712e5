import type { FlowJob } from 'bullmq';
import type { Log } from './createLog.ts';
import { jobIdOf, type QueueDefinition } from './defineQueue.ts';
import { inGroups } from './inGroups.ts';
import { type JobTiming, jobOptionsOf } from './jobOptions.ts';
import type { BackendFlow, FlowQueue } from './queueBackend.ts';
import type { QueueConnection } from './queueConnection.ts';
import { openLine } from './queueLine.ts';

/** One job, and the jobs that it waits for. */
export interface Family<Parent, Child> {
  readonly parent: Parent;
  /** None: the parent does not wait. */
  readonly children: readonly (Pick<JobTiming, 'priority' | 'traceparent'> & { readonly data: Child })[];
  /** The trace that the parent belongs to. */
  readonly traceparent?: string | null | undefined;
}

/** The end where work is put in that waits for other work. */
export interface Flow<Parent, Child> {
  /**
   * Queues the children, and the parent, which is taken up when all of them have ended: done, dead, or forgotten. What is
   * queued already is left as it is, and the parent waits for it too. A parent that has ended its waiting, or is dead, does
   * not wait again: the children are queued without it.
   * @throws QUEUE_UNAVAILABLE, and then adding the same again completes what may have been left half done; also when a
   * child is another parent's.
   */
  add(family: Family<Parent, Child>): Promise<void>;
  close(): Promise<void>;
}

/** Opens the near end of two queues whose jobs belong together. */
export async function openFlow<Parent, Child>(
  parents: QueueDefinition<Parent>,
  children: QueueDefinition<Child>,
  connection: QueueConnection,
  { log }: { readonly log: Log },
): Promise<Flow<Parent, Child>> {
  const line = await openLine({ name: parents.name, connection, log, open: (backend) => backend.openFlow() });
  return {
    add: async (family) => {
      const parentId = jobIdOf(parents, family.parent);
      const jobs = new Map(family.children.map((child) => [jobIdOf(children, child.data), toJob(children, child)]));
      const { parent, traceparent } = family;
      const flow = { ...toJob(parents, { data: parent, traceparent }), children: [...jobs.values()] };
      const childIds = [...jobs.keys()];
      await line.use((end) => addTo(end, flow, { parents: parents.name, parentId, children: children.name, childIds }));
    },
    close: line.close,
  };
}

interface Names {
  readonly parents: string;
  readonly parentId: string;
  readonly children: string;
  readonly childIds: readonly string[];
}

async function addTo(end: BackendFlow, flow: FlowJob, { parents, parentId, children, childIds }: Names): Promise<void> {
  const parentQueue = end.getBackend().forQueue(parents);
  const state = await parentQueue.getState(parentId);
  // a child that is tied to a parent under way would keep BullMQ from ending the parent
  if (state !== 'unknown' && state !== waitingChildren) return addAlone(end, flow.children ?? []);
  await end.add(flow);
  if (childIds.length === 0) return;
  const childQueue = end.getBackend().forQueue(children);
  const { unprocessed = [], ...ended } = await parentQueue.getDependencies(parentId, {});
  const keys = new Set([...unprocessed, ...keysOf(ended.processed), ...keysOf(ended.ignored)]);
  const lost = childIds.filter((id) => !keys.has(childQueue.toKey(id)));
  // BullMQ says nothing when it could not tie a child to its parent; a parent that has been done since has no ties left
  if (lost.length > 0 && (await parentQueue.getState(parentId)) === waitingChildren)
    throw new Error(`the job ${parentId} could not be made to wait for ${lost.join(', ')}`);
  const waitedFor = new Set(unprocessed);
  const pending = childIds.filter((id) => waitedFor.has(childQueue.toKey(id)));
  await untieDead(childQueue, parentQueue.toKey(parentId), pending);
}

async function addAlone(end: BackendFlow, children: readonly FlowJob[]): Promise<void> {
  await inGroups(children, atOnce, async (group) => {
    await Promise.all(group.map((child) => end.add(child)));
  });
}

const keysOf = (children: Readonly<Record<string, unknown>> = {}): readonly string[] => Object.keys(children);
const waitingChildren = 'waiting-children';
const atOnce = 100;

/** A child that was dead before it was tied would be waited for for ever. */
async function untieDead(children: FlowQueue, parentKey: string, pending: readonly string[]): Promise<void> {
  const [dead = 0] = await children.getCounts(['failed']);
  if (dead === 0) return;
  const untie = async (id: string): Promise<unknown> =>
    (await children.getState(id)) === 'failed' && children.removeChildDependency(id, parentKey).catch(passIfGone);
  await inGroups(pending, atOnce, async (group) => {
    await Promise.all(group.map(untie));
  });
}

/** Somebody else has untied the two, and one of them has gone. */
function passIfGone(cause: unknown): void {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code !== noChild && code !== noParent) throw cause;
}

/** BullMQ's codes for a job that is not there. */
const noChild = -1;
const noParent = -5;

function toJob<Data>(
  definition: QueueDefinition<Data>,
  { data, priority, traceparent }: Pick<JobTiming, 'priority' | 'traceparent'> & { readonly data: Data },
) {
  const { name } = definition;
  return { name, queueName: name, data, opts: jobOptionsOf(definition, data, { priority, traceparent }) };
}
