import { DomainError } from '@guanjia/kernel/DomainError';
import type { Application } from './application.ts';
import { isLive } from './applicationMachine.ts';
import type { Item } from './item.ts';
import { itemApplies } from './itemApplies.ts';
import type { ItemCatalogue } from './itemCatalogue.ts';
import type { Project } from './project.ts';

type Standing = Pick<Application, 'status' | 'item'>;

export interface PrerequisiteCheck {
  readonly item: Item;
  readonly project: Pick<Project, 'kind' | 'investmentSource'>;
  /** All applications of the project. */
  readonly applications: readonly Standing[];
  /** Codes of the materials presented. */
  readonly presented: readonly string[];
  readonly catalogue: Pick<ItemCatalogue, 'require'>;
}

/**
 * Refuses an item whose prerequisites are not there. Of several items that stand for each other one approved is enough;
 * those that do not apply to the project are not asked for; one that depends on a circumstance is asked for once it has
 * been applied for. @throws PREREQUISITE_MISSING naming all that is missing
 */
export function requirePrerequisites(check: PrerequisiteCheck): void {
  const missing = missingPrerequisites(check);
  if (missing.length === 0) return;
  throw new DomainError('PREREQUISITE_MISSING', { field: 'itemCode', value: check.item.code, missing });
}

/** What is missing: codes, those that stand for each other joined by `|`. */
export function missingPrerequisites({
  item,
  project,
  applications,
  presented,
  catalogue,
}: PrerequisiteCheck): string[] {
  return item.prerequisites.flatMap((prerequisite) => {
    if ('document' in prerequisite) return presented.includes(prerequisite.document) ? [] : [prerequisite.document];
    const alternatives = prerequisite.items.map(catalogue.require).filter((one) => itemApplies(one, project));
    if (alternatives.some(({ code }) => statusOf(code, applications).includes('APPROVED'))) return [];
    const asked = alternatives.filter((one) => !one.applies.circumstance || isOpened(one.code, applications));
    return asked.length === 0 ? [] : [asked.map(({ code }) => code).join(' | ')];
  });
}

function statusOf(code: string, applications: readonly Standing[]): Application['status'][] {
  return applications.filter(({ item }) => item.code === code).map(({ status }) => status);
}

function isOpened(code: string, applications: readonly Standing[]): boolean {
  return statusOf(code, applications).some(isLive);
}
