import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { carriersOf } from '../domain/carriersOf.ts';
import type { Changes } from '../domain/changes.ts';
import { resumeProcedure } from '../domain/endProcedure.ts';
import { mergeChanges } from '../domain/mergeChanges.ts';
import type { Occasion } from '../domain/occasion.ts';
import { openProcedure } from '../domain/openProcedure.ts';
import type { ProcedureRules } from '../domain/startClocks.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { teamChanges } from './teamChanges.ts';

/** What the service for a project works with, from its first day. */
export type ServiceNeeds = Pick<ConciergeNeeds, 'store' | 'now' | 'nextId' | 'calendar' | 'procedureDays' | 'teamNeed'>;

/**
 * The changes by which a project gets its steward, and with them what then begins: its procedure (C5), unless it has one, which
 * goes on if it had ended, and the team of a complex project (C4).
 */
export async function withServiceBegun(
  needs: ServiceNeeds,
  occasion: Occasion,
  facts: ProjectFacts,
  changes: Partial<Changes>,
): Promise<Changes> {
  const { store } = needs;
  const { projectId } = facts;
  const [kept] = await store.procedures.findProcedures([projectId]);
  const opened = kept ? resumeProcedure(occasion, rulesOf(needs), kept) : await openedProcedure(needs, occasion, facts);
  const stewardship = changes.stewardships?.findLast(({ record }) => record.projectId === projectId)?.record;
  const carrierIds = stewardship === undefined ? undefined : carriersOf(stewardship);
  const team = await teamChanges(needs, occasion, facts, carrierIds === undefined ? {} : { carrierIds });
  return mergeChanges([changes, opened, team]);
}

async function openedProcedure(
  needs: ServiceNeeds,
  occasion: Occasion,
  { projectId, name: projectName }: ProjectFacts,
): Promise<Partial<Changes>> {
  const [signs = []] = await needs.store.procedures.listSigns([projectId]);
  return openProcedure(occasion, rulesOf(needs), { projectId, projectName }, signs);
}

function rulesOf({ calendar, procedureDays: days }: ServiceNeeds): ProcedureRules {
  return { calendar, days };
}
