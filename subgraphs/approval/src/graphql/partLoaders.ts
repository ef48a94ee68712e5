import type { Principal } from '@guanjia/kernel/principal';
import DataLoader from 'dataloader';
import type { CarryOver } from '../domain/monthlyPlan.ts';
import type { PlanCount } from '../domain/monthlyPlanStore.ts';
import type { ParallelApplication } from '../domain/parallelApplication.ts';
import { monthOf } from '../domain/planMonth.ts';
import type { Project } from '../domain/project.ts';
import type { SubmittedForm } from '../domain/submittedForm.ts';
import type { WallChartRow } from '../domain/wallChart.ts';
import { findVisibleParallels } from '../usecases/findVisibleParallels.ts';
import type { Needs } from '../usecases/needs.ts';
import { chartProjects } from '../usecases/pageWallChart.ts';

/** This request's loaders of forms, parallel applications, monthly plans and the wall chart. */
export interface PartLoaders {
  /** Null also for one the person may not see. */
  readonly parallelById: DataLoader<string, ParallelApplication | null>;
  /** By the id of an application; null for one submitted by itself. */
  readonly parallelOfApplication: DataLoader<string, ParallelApplication | null>;
  readonly formById: DataLoader<string, SubmittedForm | null>;
  /** Never what they were before a mutation. */
  readonly countsOfPlan: DataLoader<string, readonly PlanCount[]>;
  readonly carryOversInto: DataLoader<string, readonly CarryOver[]>;
  /** Never what it was before a mutation. */
  readonly wallChartRowOfProject: DataLoader<Project, WallChartRow>;
}

/** Made afresh for each request. */
export function createPartLoaders(needs: Needs, principal: Principal): PartLoaders {
  const { parallels, plans, now } = needs;
  return {
    parallelById: new DataLoader((ids) => findVisibleParallels(needs, principal, ids), { cache: false }),
    parallelOfApplication: new DataLoader(
      async (ids) => {
        const found = await parallels.ofApplications(ids);
        return ids.map((id) => found.get(id) ?? null);
      },
      { cache: false },
    ),
    formById: new DataLoader((ids) => parallels.findForms(ids)),
    countsOfPlan: new DataLoader(
      async (ids) => {
        const counts = await plans.countLines(ids, monthOf(now()));
        return ids.map((id) => counts.get(id) ?? []);
      },
      { cache: false },
    ),
    carryOversInto: new DataLoader(
      async (ids) => {
        const found = await plans.carryOversInto(ids);
        return ids.map((id) => found.get(id) ?? []);
      },
      { cache: false },
    ),
    wallChartRowOfProject: new DataLoader((projects) => chartProjects(needs, projects), { cache: false }),
  };
}
