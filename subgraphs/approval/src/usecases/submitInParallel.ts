import { actorOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { StepOccasion } from '../domain/applicationChange.ts';
import { type ItemBundle, requireItems, submitBundle } from '../domain/itemBundle.ts';
import type { ParallelApplication } from '../domain/parallelApplication.ts';
import { parallelApplicationSubmitted } from '../domain/parallelEvents.ts';
import { onBehalfOf, ownerDuty, requireOwnerSide } from '../domain/rights.ts';
import type { SubmittedForm } from '../domain/submittedForm.ts';
import type { Needs } from './needs.ts';
import { presentMaterials } from './presentMaterials.ts';
import { requireProject } from './requireProject.ts';

/** Which items of which project are wanted together. */
export interface ItemsWanted {
  readonly projectId: string;
  readonly itemCodes: readonly string[];
}

/** With these materials, each presented once for all items that ask for it. */
export interface ParallelWanted extends ItemsWanted {
  readonly materials: readonly string[];
}

type ParallelNeeds = Pick<
  Needs,
  'projects' | 'applications' | 'parallels' | 'catalogue' | 'calendar' | 'materials' | 'now'
>;

/**
 * Submits several items as one instance (并联申请, A7): drafts of them are taken along, what has none is drafted. All or none.
 * @throws BAD_INPUT for fewer than two items, and the refusals of `requireItems` and `submitBundle`
 */
export async function submitInParallel(
  needs: ParallelNeeds,
  principal: Principal,
  { materials, ...wanted }: ParallelWanted,
): Promise<ParallelApplication> {
  const bundle = await bundleItems(needs, principal, wanted);
  if (bundle.items.length < 2) {
    throw new DomainError('BAD_INPUT', { field: 'itemCodes', value: wanted.itemCodes, accepted: 'at least two items' });
  }
  return submitAsOne(needs, bundle, { materials, form: null, occasion: occasionOf(needs, principal, bundle) });
}

/** The items, when the person may apply for them and the project can. @throws the refusals of `requireItems`, FORBIDDEN */
export async function bundleItems(
  needs: Pick<Needs, 'projects' | 'applications' | 'catalogue'>,
  principal: Principal,
  { projectId, itemCodes }: ItemsWanted,
): Promise<ItemBundle> {
  const project = await requireProject(needs, principal, projectId);
  requireOwnerSide(principal, project);
  const applications = await needs.applications.findOfProject(project.id);
  const formal = applications.filter(({ effect }) => effect === 'FORMAL');
  return requireItems(itemCodes, { project, applications: formal, catalogue: needs.catalogue });
}

/** When and by whom a bundle is submitted. */
export function occasionOf(
  { now }: Pick<Needs, 'now'>,
  principal: Principal,
  { project }: Pick<ItemBundle, 'project'>,
): StepOccasion {
  return { at: now(), by: actorOf(principal, ownerDuty(project)), onBehalfOf: onBehalfOf(principal, project) };
}

interface BundleContents {
  readonly materials: readonly string[];
  readonly form: SubmittedForm | null;
  readonly occasion: StepOccasion;
}

/** Saves the instance, its form and all its applications, or nothing. @throws the refusals of `submitBundle` */
export async function submitAsOne(
  needs: Pick<ParallelNeeds, 'parallels' | 'catalogue' | 'calendar' | 'materials'>,
  bundle: ItemBundle,
  { materials, form, occasion }: BundleContents,
): Promise<ParallelApplication> {
  const { parallels, catalogue, calendar } = needs;
  const presented = [...new Set(materials)];
  const submitted = submitBundle(bundle, { materials: presented, occasion, catalogue, calendar });
  const changes = await Promise.all(
    submitted.map(async (change) => {
      const { id: applicationId, materials: codes } = change.after;
      const standing = { applicationId, project: bundle.project, codes, at: occasion.at };
      return { ...change, presented: await presentMaterials(needs, standing) };
    }),
  );
  const applications = changes.map(({ after }) => after);
  const parallel: ParallelApplication = {
    id: newId(),
    projectId: bundle.project.id,
    applicationIds: applications.map(({ id }) => id),
    materials: presented,
    formId: form?.id ?? null,
    submittedAt: occasion.at,
    submittedBy: occasion.by,
    onBehalfOf: occasion.onBehalfOf,
  };
  const messages = [parallelApplicationSubmitted(parallel, applications)];
  await parallels.add({ parallel, form, changes, messages });
  return parallel;
}
