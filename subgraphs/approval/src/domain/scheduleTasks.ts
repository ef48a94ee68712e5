/** One of some tasks that a task waits for. */
export interface TaskLink {
  readonly anyOf: readonly string[];
  /** Started behind the other's finish, or under way beside it and finished no earlier. */
  readonly kind: 'BEHIND' | 'BESIDE';
}

/** Work to be placed: how many working days it takes, from which day on, and what it waits for. */
export interface Task {
  readonly code: string;
  readonly days: number;
  /** The first working day on which it can start, counted from the beginning of the plan. */
  readonly earliest: number;
  readonly links: readonly TaskLink[];
}

/** A task with its place. All figures are working days from the beginning of the plan. */
export interface ScheduledTask {
  readonly code: string;
  readonly start: number;
  readonly finish: number;
  /** How much later it may finish without the last finish moving. */
  readonly slack: number;
  /** What it waits for: of each link the one that is there first. */
  readonly behind: readonly string[];
  readonly beside: readonly string[];
}

/** A network of tasks, placed as early as can be. */
export interface Schedule {
  readonly tasks: ReadonlyMap<string, ScheduledTask>;
  readonly finish: number;
  /** Working days along the longest path. */
  readonly pathDays: number;
}

interface Placed extends Omit<ScheduledTask, 'slack'> {
  readonly days: number;
  /** Working days of the longest path that ends with it. */
  readonly path: number;
}

/**
 * The critical-path method: each task as early as what it waits for allows, then how late it may be (A3). `known` are
 * finishes of tasks outside the network. Does not depend on the order of the tasks. O(tasks + links).
 */
export function scheduleTasks(tasks: readonly Task[], known: ReadonlyMap<string, number>): Schedule {
  const placed = new Map<string, Placed>();
  for (const task of inOrder(tasks)) placed.set(task.code, place(task, placed, known));
  const all = [...placed.values()];
  const finish = Math.max(0, ...all.map((task) => task.finish));
  const last = all.filter((task) => task.finish === finish);
  const latest = latestFinishes(all, finish);
  const scheduled = all.map(({ days: _, path: __, ...task }): ScheduledTask => {
    return { ...task, slack: (latest.get(task.code) ?? finish) - task.finish };
  });
  return {
    tasks: new Map(scheduled.map((task) => [task.code, task])),
    finish,
    pathDays: Math.max(0, ...last.map(({ path }) => path)),
  };
}

function place(
  { code, days, earliest, links }: Task,
  placed: ReadonlyMap<string, Placed>,
  known: ReadonlyMap<string, number>,
): Placed {
  const finishOf = (other: string) => placed.get(other)?.finish ?? known.get(other);
  const waited = links.flatMap(({ anyOf, kind }) => {
    const first = firstOf(anyOf, finishOf);
    return first === null ? [] : [{ ...first, kind }];
  });
  const behind = waited.filter(({ kind }) => kind === 'BEHIND');
  const beside = waited.filter(({ kind }) => kind === 'BESIDE');
  const start = Math.max(earliest, ...behind.map((one) => one.finish));
  const finish = Math.max(start + days, ...beside.map((one) => one.finish));
  const pathOf = (others: typeof waited, at: number) =>
    others.filter((one) => one.finish === at).map((one) => placed.get(one.code)?.path ?? 0);
  const ownPath = finish === start + days ? days + Math.max(0, ...pathOf(behind, start)) : 0;
  return {
    code,
    days,
    start,
    finish,
    behind: behind.map((one) => one.code),
    beside: beside.map((one) => one.code),
    path: Math.max(ownPath, ...pathOf(beside, finish)),
  };
}

/** Of several that stand for each other the one that is finished first; by code when there are two. */
function firstOf(
  codes: readonly string[],
  finishOf: (code: string) => number | undefined,
): { readonly code: string; readonly finish: number } | null {
  const there = codes.flatMap((code) => {
    const finish = finishOf(code);
    return finish === undefined ? [] : [{ code, finish }];
  });
  const [first = null] = there.toSorted((a, b) => a.finish - b.finish || (a.code < b.code ? -1 : 1));
  return first;
}

/** From the last task back: nothing may finish so late that what waits for it is later than it may be. */
function latestFinishes(placed: readonly Placed[], finish: number): ReadonlyMap<string, number> {
  const latest = new Map(placed.map(({ code }) => [code, finish]));
  const lower = (code: string, bound: number) => {
    const present = latest.get(code);
    if (present !== undefined) latest.set(code, Math.min(present, bound));
  };
  for (const task of placed.toReversed()) {
    const own = latest.get(task.code) ?? finish;
    for (const code of task.behind) lower(code, own - task.days);
    for (const code of task.beside) lower(code, own);
  }
  return latest;
}

/** Each behind all that it may wait for; by code where that leaves a choice. */
function inOrder(tasks: readonly Task[]): readonly Task[] {
  const byCode = new Map(tasks.map((task) => [task.code, task]));
  const ordered: Task[] = [];
  const state = new Map<string, 'OPEN' | 'DONE'>();
  const visit = (task: Task): void => {
    const seen = state.get(task.code);
    if (seen === 'DONE') return;
    if (seen === 'OPEN') throw new Error(`the tasks wait for each other: ${task.code}`);
    state.set(task.code, 'OPEN');
    for (const code of task.links.flatMap(({ anyOf }) => anyOf)) {
      const before = byCode.get(code);
      if (before !== undefined) visit(before);
    }
    state.set(task.code, 'DONE');
    ordered.push(task);
  };
  for (const task of tasks.toSorted((a, b) => (a.code < b.code ? -1 : 1))) visit(task);
  return ordered;
}
