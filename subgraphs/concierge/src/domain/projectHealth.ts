import {
  type DepartmentHealth,
  type HealthBlock,
  type HealthDeadline,
  nearestDeadline,
  oldestBlocks,
} from '@guanjia/kernel/departmentHealth';
import { type Light, worstLight } from '@guanjia/kernel/light';
import { projectLight } from './projectLight.ts';
import type { StewardshipStatus } from './stewardship.ts';

/** The parts of the graph that a project's health is made of, in their order. */
export const healthDepartments = ['APPROVAL', 'UTILITIES', 'ACCEPTANCE', 'CONCIERGE'] as const;
export type HealthDepartment = (typeof healthDepartments)[number];

/** How far a project is; approval's to say. */
export const projectStages = [
  'REGISTERED',
  'LAND_USE_PLANNING',
  'ENGINEERING_CONSTRUCTION',
  'CONSTRUCTION_PERMIT',
  'COMPLETION_ACCEPTANCE',
  'COMPLETED',
] as const;
export type ProjectStage = (typeof projectStages)[number];

/** What each department says; null or absent when it cannot. */
export interface HealthParts {
  readonly approval: DepartmentHealth | null | undefined;
  readonly utilities: DepartmentHealth | null | undefined;
  readonly acceptance: DepartmentHealth | null | undefined;
  /** The project's problems. */
  readonly concierge: DepartmentHealth;
  readonly stage: ProjectStage | null | undefined;
  /** Null when nobody was ever assigned. */
  readonly stewardship: StewardshipStatus | null;
  readonly asOf: Date;
}

/** One department's part. */
export interface HealthOfDepartment {
  readonly department: HealthDepartment;
  readonly known: boolean;
  readonly done: number | null;
  readonly total: number | null;
  readonly overdue: number | null;
  readonly light: Light | null;
}

type Of<Part> = Part & { readonly department: HealthDepartment };

/** How a project is over all departments (项目健康度, C14). */
export interface ProjectHealth {
  readonly light: Light | null;
  /** 0 to 100. */
  readonly percent: number | null;
  readonly done: number;
  readonly total: number;
  readonly overdue: number;
  readonly complete: boolean;
  readonly missing: readonly HealthDepartment[];
  readonly currentStage: ProjectStage | null;
  readonly nextDeadline: Of<HealthDeadline> | null;
  readonly blockedBy: readonly Of<HealthBlock>[];
  readonly blockedByCount: number;
  readonly hasSteward: boolean;
  readonly stewardMissing: boolean;
  readonly departments: readonly HealthOfDepartment[];
  readonly asOf: Date;
}

/**
 * Puts the departments' parts together. One that is missing never makes the whole look better: light and percent are not
 * known without it, and sums are of the others alone.
 */
export function projectHealth(parts: HealthParts): ProjectHealth {
  const { approval, utilities, acceptance, concierge, stewardship } = parts;
  const said: Record<HealthDepartment, DepartmentHealth | null> = {
    APPROVAL: approval ?? null,
    UTILITIES: utilities ?? null,
    ACCEPTANCE: acceptance ?? null,
    CONCIERGE: concierge,
  };
  const departments = healthDepartments.map((department) => partOf(department, said[department]));
  const missing = departments.filter(({ known }) => !known).map(({ department }) => department);
  const known = healthDepartments.flatMap((department) => {
    const part = said[department];
    return part === null ? [] : [{ department, part }];
  });
  const items = known.filter(({ department }) => department !== 'CONCIERGE').map(({ part }) => part);
  const [done, total] = [sumOf(items, 'done'), sumOf(items, 'total')];
  const hasOpenProblem = concierge.done < concierge.total;
  const deadlines = known.flatMap(({ department, part: { nextDeadline } }) =>
    nextDeadline === null ? [] : [{ department, ...nextDeadline }],
  );
  const blocks = known.flatMap(({ department, part }) => part.blockedBy.map((block) => ({ department, ...block })));
  return {
    light: projectLight([approval?.lights, utilities?.lights, acceptance?.lights], concierge.lights),
    percent: missing.length > 0 ? null : percentOf(done, total, hasOpenProblem),
    done,
    total,
    overdue: known.reduce((sum, { part }) => sum + part.overdue, 0),
    complete: missing.length === 0,
    missing,
    currentStage: parts.stage ?? null,
    nextDeadline: nearestDeadline(deadlines),
    blockedBy: oldestBlocks(blocks),
    blockedByCount: known.reduce((sum, { part }) => sum + part.blockedByCount, 0),
    hasSteward: stewardship === 'SERVING' || stewardship === 'COVERED',
    stewardMissing: stewardship === 'MISSING' || stewardship === 'UNCOVERED',
    departments,
    asOf: parts.asOf,
  };
}

function partOf(department: HealthDepartment, part: DepartmentHealth | null): HealthOfDepartment {
  if (part === null) return { department, known: false, done: null, total: null, overdue: null, light: null };
  const { done, total, overdue, lights } = part;
  return { department, known: true, done, total, overdue, light: worstLight(lights) };
}

function sumOf(parts: readonly DepartmentHealth[], figure: 'done' | 'total'): number {
  return parts.reduce((sum, part) => sum + part[figure], 0);
}

/** Rounded down; 0 of nothing. A project with an open problem is not through. */
function percentOf(done: number, total: number, hasOpenProblem: boolean): number {
  const percent = total === 0 ? 0 : Math.floor((done * 100) / total);
  return hasOpenProblem ? Math.min(percent, 99) : percent;
}
