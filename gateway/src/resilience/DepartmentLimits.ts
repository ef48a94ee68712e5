/** What one department may cost. */
export interface DepartmentLimits {
  /** For one question, connection, answer and repetition included. */
  readonly deadlineMs: number;
  /** Past it an answer is not read on. */
  readonly answerLimitBytes: number;
  /** For its long answers that are being read, together; its longest answer has room in any case. */
  readonly answersLimitBytes: number;
  /** Questions under way, each on a connection of its own; one that asks for several requests counts once. */
  readonly underWayAtMost: number;
  /** Questions that wait for one of those; the next is refused. */
  readonly waitingAtMost: number;
}

/** Some of the limits of some departments, by name. */
export type LimitsByDepartment = Readonly<
  Record<string, { readonly [Name in keyof DepartmentLimits]?: number | undefined }>
>;

/** The limits of one department: its own, else those of all. */
export function limitsOf(department: string, own: LimitsByDepartment, all: DepartmentLimits): DepartmentLimits {
  const limits = Object.hasOwn(own, department) ? own[department] : undefined;
  return {
    deadlineMs: limits?.deadlineMs ?? all.deadlineMs,
    answerLimitBytes: limits?.answerLimitBytes ?? all.answerLimitBytes,
    answersLimitBytes: limits?.answersLimitBytes ?? all.answersLimitBytes,
    underWayAtMost: limits?.underWayAtMost ?? all.underWayAtMost,
    waitingAtMost: limits?.waitingAtMost ?? all.waitingAtMost,
  };
}
