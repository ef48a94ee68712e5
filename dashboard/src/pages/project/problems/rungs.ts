import type { ProjectProblemsQuery } from '../../../generated/pages/project/projectProblems.ts';

export type Problem = NonNullable<NonNullable<ProjectProblemsQuery['project']>['problems']>['nodes'][number];
type Hold = NonNullable<Problem['holds']>[number];

/** From the bottom up. */
export const levels = [
  'STEWARD',
  'SPECIALIST',
  'EXPERT_TEAM',
  'JOINT_MEETING',
  'CITY_GOVERNMENT',
] as const satisfies readonly Problem['level'][];

export interface Rung {
  readonly level: Problem['level'];
  readonly state: 'held' | 'now' | 'ahead';
  /** The last time that it was held there; null: never, or not for this person to know. */
  readonly hold: Hold | null;
}

/** The ladder of a problem from the bottom up: where it has been, where it is, what would come next. */
export function rungsOf({
  level,
  status,
  holds,
}: Pick<Problem, 'level' | 'status'> & { readonly holds?: Problem['holds'] | null | undefined }): readonly Rung[] {
  const isOpen = status === 'COLLECTED' || status === 'ANSWERED';
  return levels.map((rung) => {
    const hold = holds?.findLast((one) => one.level === rung) ?? null;
    if (rung === level && isOpen) return { level: rung, state: 'now', hold };
    const was = hold !== null || levels.indexOf(rung) <= levels.indexOf(level);
    return { level: rung, state: was ? 'held' : 'ahead', hold };
  });
}
