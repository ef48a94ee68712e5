import { DomainError } from '@guanjia/kernel/DomainError';
import { adaptItem } from './adaptItem.ts';
import type { Application } from './application.ts';
import { isLive } from './applicationMachine.ts';
import { type ApprovalEffect, counts } from './approvalEffect.ts';
import type { JudgedProject } from './factsOfProject.ts';
import type { Item } from './item.ts';
import { itemApplies } from './itemApplies.ts';
import type { ItemCatalogue } from './itemCatalogue.ts';
import { policiesInForce } from './policiesInForce.ts';

type Standing = Pick<Application, 'status' | 'item' | 'effect'>;

export interface PrerequisiteCheck {
  readonly item: Item;
  readonly project: JudgedProject;
  /** All applications of the project; of those that are not formal, no approval whose document is no longer valid. */
  readonly applications: readonly Standing[];
  /** Codes of the materials presented. */
  readonly presented: readonly string[];
  readonly catalogue: Pick<ItemCatalogue, 'require' | 'policiesOf'>;
  /** What the approval is to be worth; formal when absent. */
  readonly effect?: ApprovalEffect;
  /** Whether it is decided now: then what may be under way beside it must be decided too. */
  readonly isDecided?: boolean;
}

/** Which prerequisites are there, and which are not. */
export interface JudgedPrerequisites {
  /** Codes of the approved items, one for each prerequisite. */
  readonly counted: readonly string[];
  /** Codes, those that stand for each other joined by `|`. */
  readonly missing: readonly string[];
}

/**
 * Refuses an item whose prerequisites are not there, and returns those that were counted.
 * @throws PREREQUISITE_MISSING naming all that is missing
 */
export function requirePrerequisites(check: PrerequisiteCheck): readonly string[] {
  const { counted, missing } = judgePrerequisites(check);
  if (missing.length === 0) return counted;
  throw new DomainError('PREREQUISITE_MISSING', { field: 'itemCode', value: check.item.code, missing });
}

/** What is missing: codes, those that stand for each other joined by `|`. */
export function missingPrerequisites(check: PrerequisiteCheck): readonly string[] {
  return judgePrerequisites(check).missing;
}

/**
 * Which prerequisites of an item are there. Of several items that stand for each other one approved is enough, and the
 * first is counted (A10); those that do not apply to the project are not asked for; one that depends on a circumstance is
 * asked for once it has been applied for. The policies in force leave some out, and let some be under way beside it (A15).
 */
export function judgePrerequisites({
  item,
  project,
  applications,
  presented,
  catalogue,
  effect = 'FORMAL',
  isDecided = false,
}: PrerequisiteCheck): JudgedPrerequisites {
  const policies = policiesInForce(catalogue, project);
  const { item: adapted, besides } = adaptItem(item, policies);
  const counted: string[] = [];
  const missing = adapted.prerequisites.flatMap((prerequisite) => {
    if ('document' in prerequisite) return presented.includes(prerequisite.document) ? [] : [prerequisite.document];
    const alternatives = prerequisite.items
      .map(catalogue.require)
      .filter((one) => itemApplies(one, project) !== 'NO' && adaptItem(one, policies).leftOut === null);
    const known = applications.filter((one) => counts(effect, one.effect));
    const approved = alternatives.find(({ code }) => statusOf(code, known).includes('APPROVED'));
    if (approved !== undefined) counted.push(approved.code);
    const isUnderWay = ({ code }: Item) => besides.has(code) && !isDecided && statusOf(code, known).some(isHandedIn);
    if (approved !== undefined || alternatives.some(isUnderWay)) return [];
    const asked = alternatives.filter((one) => itemApplies(one, project) === 'YES' || isOpened(one.code, applications));
    return asked.length === 0 ? [] : [asked.map(({ code }) => code).join(' | ')];
  });
  return { counted: [...new Set(counted)], missing };
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
