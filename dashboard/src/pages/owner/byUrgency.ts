import { dayPlus } from './dayPlus.ts';
import type { Task } from './Task.ts';

/** In the order in which an owner should look at them. */
export const urgencies = ['pressing', 'blocking', 'dated', 'open'] as const;
export type Urgency = (typeof urgencies)[number];

/** Somebody's clock stands still, or a signature is missing, until the owner acts. */
const blocking: ReadonlySet<Task['kind']> = new Set(['correction', 'return', 'rectification', 'agreement']);
const pressingDays = 3;

/**
 * How soon: `pressing`, late or due within three days; `blocking`, others wait for the owner; `dated`, due later; `open`, when there is time.
 * `today` is the day in Beijing.
 */
export function urgencyOf({ kind, dueOn }: Pick<Task, 'kind' | 'dueOn'>, today: string): Urgency {
  if (dueOn !== null && dueOn <= dayPlus(today, pressingDays)) return 'pressing';
  if (blocking.has(kind)) return 'blocking';
  return dueOn === null ? 'open' : 'dated';
}

/** Tasks in order: by urgency, then the earliest day, then whoever waits longest. The same tasks always come in the same order. */
export function byUrgency(tasks: readonly Task[], today: string): readonly Task[] {
  const rank = (task: Task): readonly string[] => [
    String(urgencies.indexOf(urgencyOf(task, today))),
    task.dueOn ?? '9999',
    task.since ?? '9999',
    task.key,
  ];
  const ranked = tasks.map((task) => ({ task, rank: rank(task).join(' ') }));
  return ranked.toSorted((one, other) => (one.rank < other.rank ? -1 : 1)).map(({ task }) => task);
}
