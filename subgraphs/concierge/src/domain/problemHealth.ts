import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import {
  type DepartmentHealth,
  departmentHealth,
  type HealthSubject,
  hiddenSubject,
} from '@guanjia/kernel/departmentHealth';
import type { OpenProblem, ProblemEvidence } from './healthStore.ts';
import { problemLight } from './problemLight.ts';

/**
 * How far a project's problems are (C14): done are those closed by a return visit. What is not solved blocks the project. The
 * title is said to those who may see the problem; the figures are the same for all.
 */
export function problemHealth({ open, closed }: ProblemEvidence, today: CalendarDate): DepartmentHealth {
  const unsolved = open.filter(({ solvedOn }) => solvedOn === null);
  const deadlineOf = (problem: OpenProblem) =>
    problem.solvedOn !== null
      ? null
      : { date: problem.time.deadline, provisional: problem.time.isProvisional, ...subjectOf(problem) };
  return departmentHealth(
    { done: closed, total: closed + open.length },
    open.map((problem) => ({ light: problemLight(problem, today), deadline: deadlineOf(problem) })),
    unsolved.map((problem) => ({
      kind: 'PROBLEM',
      waitsFor: 'SERVICE_TEAM',
      since: calendarDateOf(problem.reportedAt),
      ...subjectOf(problem),
    })),
  );
}

/** A title is in the words of whoever reported it. */
function subjectOf({ id, title, isSeen }: OpenProblem): HealthSubject {
  return isSeen ? { name: title, nameEn: null, reference: id } : hiddenSubject;
}
