import type { Metrics } from './createMetrics.ts';

/** What a queue's ends tell of it. */
export interface QueueFigures {
  /** A job has ended: `done`, `failed` (it will be tried again) or `dead`; with the seconds it took. */
  ended(queue: string, outcome: 'done' | 'failed' | 'dead', seconds: number): void;
  /** Has the queue's jobs counted whenever somebody asks for the figures. */
  watch(queue: string, read: () => Promise<QueueReading>): void;
}

/** How a queue stands. */
export interface QueueReading {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
  /** Of the job that has waited longest for a worker; 0 when none waits. */
  readonly oldestSeconds: number;
}

const states = ['waiting', 'active', 'delayed', 'failed'] as const;
/** Whoever scrapes is not kept waiting for a server that is away. */
const patienceMs = 1_000;
const kept = new WeakMap<Metrics, QueueFigures>();

/** The figures of all queues of a process: the same for the same metrics. */
export function queueFigures(metrics: Metrics): QueueFigures {
  const present = kept.get(metrics);
  if (present !== undefined) return present;
  const made = createFigures(metrics);
  kept.set(metrics, made);
  return made;
}

function createFigures(metrics: Metrics): QueueFigures {
  const seconds = metrics.histogram('queue_job_seconds', 'Time that a job takes, by how it ends.', [
    'queue',
    'outcome',
  ]);
  const jobs = metrics.gauge('queue_jobs', 'Jobs of a queue in each state; those that failed are dead letters.', [
    'queue',
    'state',
  ]);
  const oldest = metrics.gauge(
    'queue_oldest_waiting_job_seconds',
    'For how long the oldest job waits that a worker could take.',
    ['queue'],
  );
  const isReached = metrics.gauge('queue_reached', '1 while the server of the queue answers.', ['queue']);
  const watched = new Map<string, () => Promise<QueueReading>>();
  const readOne = async (queue: string, read: () => Promise<QueueReading>): Promise<void> => {
    const reading = await soon(read());
    isReached.set({ queue }, reading === null ? 0 : 1);
    if (reading === null) return;
    for (const state of states) jobs.set({ queue, state }, reading[state]);
    oldest.set({ queue }, reading.oldestSeconds);
  };
  metrics.beforeScrape(async () => {
    await Promise.all([...watched].map(([queue, read]) => readOne(queue, read)));
  });
  return {
    ended: (queue, outcome, taken) => seconds.observe({ queue, outcome }, taken),
    watch: (queue, read) => void watched.set(queue, read),
  };
}

async function soon<Result>(work: Promise<Result>): Promise<Result | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patienceMs, null);
  });
  try {
    return await Promise.race([work.catch(() => null), late]);
  } finally {
    clearTimeout(timer);
  }
}
