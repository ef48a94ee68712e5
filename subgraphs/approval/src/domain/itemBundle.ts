import { DomainError } from '@guanjia/kernel/DomainError';
import { adaptItem } from './adaptItem.ts';
import type { Application } from './application.ts';
import {
  type ApplicationChange,
  draftApplication,
  joinChanges,
  type StepOccasion,
  takeStep,
} from './applicationChange.ts';
import { isLive } from './applicationMachine.ts';
import { type Item, isAssistedOnly } from './item.ts';
import { requireApplicable } from './itemApplies.ts';
import type { ItemCatalogue } from './itemCatalogue.ts';
import type { OfficeCalendar } from './officeHours.ts';
import { policiesInForce } from './policiesInForce.ts';
import type { Project } from './project.ts';
import { judgePrerequisites } from './requirePrerequisites.ts';

/** Items of one project that are to be submitted together, and the drafts there are of them. */
export interface ItemBundle {
  readonly project: Project;
  readonly items: readonly Item[];
  /** All formal applications of the project. */
  readonly applications: readonly Application[];
}

/**
 * The items that a project can submit together. @throws BAD_INPUT for none or one twice, ITEM_NOT_FOUND, ITEM_ASSISTED_ONLY,
 * ITEM_NOT_APPLICABLE, APPLICATION_EXISTS for one that is under way or approved; each names the item
 */
export function requireItems(
  itemCodes: readonly string[],
  {
    project,
    applications,
    catalogue,
  }: Omit<ItemBundle, 'items'> & { readonly catalogue: Pick<ItemCatalogue, 'require'> },
): ItemBundle {
  const twice = itemCodes.find((code, index) => itemCodes.indexOf(code) < index);
  if (itemCodes.length === 0 || twice !== undefined) {
    throw new DomainError('BAD_INPUT', {
      field: 'itemCodes',
      value: twice ?? [],
      accepted: 'at least one item, each once',
    });
  }
  const items = itemCodes.map((code) => catalogue.require(code));
  for (const item of items) {
    const { code } = item;
    if (isAssistedOnly(item)) throw new DomainError('ITEM_ASSISTED_ONLY', { field: 'itemCodes', value: code });
    requireApplicable(item, project);
    const live = applications.find((one) => one.item.code === code && isLive(one.status) && one.status !== 'DRAFT');
    if (live === undefined) continue;
    throw new DomainError('APPLICATION_EXISTS', {
      field: 'itemCodes',
      value: code,
      current: live.status,
      applicationId: live.id,
    });
  }
  return { project, items, applications };
}

/** How a bundle is submitted: by whom, with which materials, by which rules. */
export interface BundleSubmission {
  /** Codes; each item is presented those that it asks for. */
  readonly materials: readonly string[];
  readonly occasion: StepOccasion;
  readonly catalogue: ItemCatalogue;
  readonly calendar: OfficeCalendar;
}

/**
 * Drafts, where there is no draft yet, and submits every item of a bundle: all or none. Items of the bundle count as handed
 * in for each other. @throws BAD_INPUT for a material that no item asks for, PREREQUISITE_MISSING naming every item that
 * lacks something and what
 */
export function submitBundle(bundle: ItemBundle, submission: BundleSubmission): readonly ApplicationChange[] {
  requireAskedFor(bundle.items, submission.materials);
  const changes = bundle.items.map((item) => submitOne(item, bundle, submission));
  const counted = requireReady(bundle, changes, submission);
  return changes.map((change, index) => ({ ...change, counted: counted[index] ?? [] }));
}

function submitOne(item: Item, { project, applications }: ItemBundle, submission: BundleSubmission): ApplicationChange {
  const { materials, occasion, catalogue, calendar } = submission;
  const draft = applications.find((one) => one.item.code === item.code && one.status === 'DRAFT');
  const { item: adapted } = adaptItem(item, policiesInForce(catalogue, project));
  const drafted = draft === undefined ? draftApplication(project.id, adapted, occasion) : null;
  const before = draft ?? drafted?.after;
  if (before === undefined) throw new TypeError('neither a draft nor a new one');
  const presented = before.item.materials.map(({ code }) => code).filter((code) => materials.includes(code));
  const submitted = takeStep(before, { action: 'submit', materials: presented }, { occasion, calendar });
  return drafted === null ? submitted : joinChanges(drafted, submitted);
}

function requireAskedFor(items: readonly Item[], presented: readonly string[]): void {
  const accepted = [...new Set(items.flatMap(({ materials }) => materials.map(({ code }) => code)))];
  const unknown = presented.find((code) => !accepted.includes(code));
  if (unknown !== undefined) throw new DomainError('BAD_INPUT', { field: 'materials', value: unknown, accepted });
}

/** The prerequisites that each item counts. @throws PREREQUISITE_MISSING */
function requireReady(
  { project, items, applications }: ItemBundle,
  changes: readonly ApplicationChange[],
  { materials, catalogue }: BundleSubmission,
): readonly (readonly string[])[] {
  const submitted = changes.map(({ after }) => after);
  const ids = new Set(submitted.map(({ id }) => id));
  const standing = [...applications.filter(({ id }) => !ids.has(id)), ...submitted];
  const judged = items.map((item) => ({
    itemCode: item.code,
    ...judgePrerequisites({ item, project, applications: standing, presented: materials, catalogue }),
  }));
  const lacking = judged.flatMap(({ itemCode, missing }) => (missing.length === 0 ? [] : [{ itemCode, missing }]));
  if (lacking.length === 0) return judged.map(({ counted }) => counted);
  throw new DomainError('PREREQUISITE_MISSING', {
    field: 'itemCodes',
    value: lacking.map(({ itemCode }) => itemCode),
    missing: lacking.flatMap(({ missing }) => missing),
    items: lacking,
  });
}
