import type { CalendarDate } from './calendarDate.ts';
import type { Light } from './light.ts';

/** Why something does not go on (C14). */
export type BlockKind =
  | 'CORRECTION'
  | 'RETURN'
  | 'RECTIFICATION'
  | 'SPECIAL_PROCEDURE'
  | 'LATE'
  | 'PREREQUISITE'
  | 'BEHIND_PLAN'
  | 'PROBLEM';

/** Who or what it waits for. */
export type BlockWaitsFor = 'OWNER' | 'DEPARTMENT' | 'PROVIDER' | 'ANOTHER_ITEM' | 'SERVICE_TEAM';

/** What a deadline or a block is of; all null for who may not see that. */
export interface HealthSubject {
  readonly name: string | null;
  readonly nameEn: string | null;
  /** Id of the record, opaque; null also where there is none yet. */
  readonly reference: string | null;
}

/** A deadline that runs, its last day included. */
export interface HealthDeadline extends HealthSubject {
  readonly date: CalendarDate;
  /** Whether it rests on a year whose holidays are not published. */
  readonly provisional: boolean;
}

/** Something that does not go on until somebody does something. */
export interface HealthBlock extends HealthSubject {
  readonly kind: BlockKind;
  readonly waitsFor: BlockWaitsFor;
  readonly since: CalendarDate;
}

/** How far one department is with a project, for its unified health (统一健康度, C14). */
export interface DepartmentHealth {
  /** Never more than `total`. */
  readonly done: number;
  readonly total: number;
  /** How much of what is open is late. */
  readonly overdue: number;
  /** The different lights of all that is open. */
  readonly lights: readonly Light[];
  /** The nearest of the deadlines that run; one that has passed is nearest. */
  readonly nextDeadline: HealthDeadline | null;
  /** The oldest, at most `blocksAtMost`. */
  readonly blockedBy: readonly HealthBlock[];
  /** How many there are in all. */
  readonly blockedByCount: number;
}

/** One thing that is open: its light, and its deadline while that runs. */
export interface OpenWork {
  readonly light: Light;
  readonly deadline: HealthDeadline | null;
}

export const blocksAtMost = 20;

/** Sums up what is open in a department, and what blocks it. */
export function departmentHealth(
  { done, total }: Pick<DepartmentHealth, 'done' | 'total'>,
  open: readonly OpenWork[],
  blocks: readonly HealthBlock[],
): DepartmentHealth {
  return {
    done,
    total,
    overdue: open.filter(({ light }) => light === 'RED').length,
    lights: [...new Set(open.map(({ light }) => light))],
    nextDeadline: nearestDeadline(open.flatMap(({ deadline }) => deadline ?? [])),
    blockedBy: oldestBlocks(blocks),
    blockedByCount: blocks.length,
  };
}

/** The nearest of several deadlines; of one day the first given. */
export function nearestDeadline<Deadline extends Pick<HealthDeadline, 'date'>>(
  deadlines: readonly Deadline[],
): Deadline | null {
  return deadlines.toSorted((a, b) => order(a.date, b.date))[0] ?? null;
}

/** The blocks that have stood longest, at most `blocksAtMost`. */
export function oldestBlocks<Block extends Pick<HealthBlock, 'since'>>(blocks: readonly Block[]): readonly Block[] {
  return blocks.toSorted((a, b) => order(a.since, b.since)).slice(0, blocksAtMost);
}

/** What of a subject somebody sees who may not see what it is. */
export const hiddenSubject: HealthSubject = { name: null, nameEn: null, reference: null };

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
