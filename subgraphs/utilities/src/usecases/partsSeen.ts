import type { ApplicationForm } from '../domain/formField.ts';
import type { MatterTask } from '../domain/matterTask.ts';
import type { SuppliedMaterial } from '../domain/supply.ts';
import type { SeenApplication } from './readJointApplications.ts';
import { type SeenTask, seeTask } from './readMatterTasks.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';

type Needs = Pick<UtilityNeeds, 'catalogue'>;

/** The answers the person sees: all, or those shared and those to the provider's own matters; null where only the state shows. */
export function formSeen({ catalogue }: Needs, { application, view }: SeenApplication): ApplicationForm | null {
  if (view.scope === 'STATUS') return null;
  if (view.scope === 'WHOLE') return application.form;
  const own = Object.entries(application.form.matters).filter(
    ([code]) => catalogue.matter(code)?.provider === view.provider,
  );
  return { shared: application.form.shared, matters: Object.fromEntries(own) };
}

/** The materials the person sees: all, or those that the provider's own matters ask for (H5). */
export function materialsSeen(
  { catalogue }: Needs,
  { application, view }: SeenApplication,
): readonly SuppliedMaterial[] | null {
  if (view.scope === 'STATUS') return null;
  if (view.scope === 'WHOLE') return application.materials;
  const codes = application.matterCodes.flatMap((code) => catalogue.matter(code) ?? []);
  const own = codes.filter((matter) => matter.provider === view.provider).flatMap((matter) => matter.materials);
  return application.materials.filter(({ materialCode }) =>
    own.some((requirement) => requirement.code === materialCode),
  );
}

/** The matters the person sees: all, or the provider's own. */
export function tasksSeen({ view }: SeenApplication, tasks: readonly MatterTask[]): readonly SeenTask[] {
  return tasks.flatMap((task) => seeTask(task, view) ?? []);
}

/** What only those see who see the whole; null for the others. */
export function ifWhole<Part>({ view }: SeenApplication, part: Part): Part | null {
  return view.scope === 'WHOLE' ? part : null;
}

/** What those see of a matter who see more than its state; null for the others. */
export function ifInside<Part>({ view }: SeenTask | SeenApplication, part: Part): Part | null {
  return view.scope === 'STATUS' ? null : part;
}
