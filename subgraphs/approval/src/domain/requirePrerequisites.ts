import { DomainError } from '@guanjia/kernel/DomainError';
import { adaptItem } from './adaptItem.ts';
import type { Application } from './application.ts';
import { isLive } from './applicationMachine.ts';
import type { JudgedProject } from './factsOfProject.ts';
import type { Item } from './item.ts';
import { itemApplies } from './itemApplies.ts';
import type { ItemCatalogue } from './itemCatalogue.ts';
import { policiesInForce } from './policiesInForce.ts';

type Standing = Pick<Application, 'status' | 'item'>;

export interface PrerequisiteCheck {
  readonly item: Item;
  readonly project: JudgedProject;
  /** All applications of the project. */
  readonly applications: readonly Standing[];
  /** Codes of the materials presented. */
  readonly presented: readonly string[];
  readonly catalogue: Pick<ItemCatalogue, 'require' | 'policiesOf'>;
}

/**
 * Refuses an item whose prerequisites are not there. Of several items that stand for each other one approved is enough;
 * those that do not apply to the project are not asked for; one that depends on a circumstance is asked for once it has
 * been applied for. The policies in force leave some out, and let some be under way beside it (A15).
 * @throws PREREQUISITE_MISSING naming all that is missing
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
  const policies = policiesInForce(catalogue, project);
  const { item: adapted, besides } = adaptItem(item, policies);
  return adapted.prerequisites.flatMap((prerequisite) => {
    if ('document' in prerequisite) return presented.includes(prerequisite.document) ? [] : [prerequisite.document];
    const alternatives = prerequisite.items
      .map(catalogue.require)
      .filter((one) => itemApplies(one, project) !== 'NO' && adaptItem(one, policies).leftOut === null);
    const isThere = ({ code }: Item) => {
      const statuses = statusOf(code, applications);
      return statuses.includes('APPROVED') || (besides.has(code) && statuses.some(isHandedIn));
    };
    if (alternatives.some(isThere)) return [];
    const asked = alternatives.filter((one) => itemApplies(one, project) === 'YES' || isOpened(one.code, applications));
    return asked.length === 0 ? [] : [asked.map(({ code }) => code).join(' | ')];
  });
}

function isHandedIn(status: Application['status']): boolean {
  return isLive(status) && status !== 'DRAFT';
}

function statusOf(code: string, applications: readonly Standing[]): Application['status'][] {
  return applications.filter(({ item }) => item.code === code).map(({ status }) => status);
}

function isOpened(code: string, applications: readonly Standing[]): boolean {
  return statusOf(code, applications).some(isLive);
}
