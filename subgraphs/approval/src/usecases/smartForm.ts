import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { answerForm } from '../domain/answerForm.ts';
import type { ItemBundle } from '../domain/itemBundle.ts';
import type { Label } from '../domain/label.ts';
import { type MergedField, mergeForms, schemaOfForm } from '../domain/mergeForms.ts';
import type { ParallelApplication } from '../domain/parallelApplication.ts';
import { prefillForm } from '../domain/prefillForm.ts';
import { type SharedMaterial, sharedMaterials } from '../domain/sharedMaterials.ts';
import type { PrefilledField, SubmittedForm } from '../domain/submittedForm.ts';
import type { Needs } from './needs.ts';
import { bundleItems, type ItemsWanted, occasionOf, type ParallelWanted, submitAsOne } from './submitInParallel.ts';

/** The form of several items as one, filled in with what is known (智慧表单, A5). */
export interface SmartForm {
  /** JSON Schema 2020-12. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly prefilled: readonly PrefilledField[];
  readonly materials: readonly SharedMaterial[];
  readonly catalogueVersion: string;
}

/** Answers of the form, and the materials presented. */
export interface SmartFormAnswers extends ParallelWanted {
  readonly answers: unknown;
}

type FormNeeds = Pick<Needs, 'projects' | 'applications' | 'roadmaps' | 'parallels' | 'forms' | 'catalogue'>;

/** Merges the forms of items into one and fills in what is known. @throws the refusals of `requireItems`, FORBIDDEN */
export async function smartForm(needs: FormNeeds, principal: Principal, wanted: ItemsWanted): Promise<SmartForm> {
  return (await drawForm(needs, await bundleItems(needs, principal, wanted))).form;
}

/**
 * Submits a smart form: its answers are kept with their provenance, and every item is applied for as one instance, all or
 * none. @throws BAD_INPUT with every fault of the answers, and the refusals of `requireItems` and `submitBundle`
 */
export async function submitSmartForm(
  needs: FormNeeds & Pick<Needs, 'calendar' | 'materials' | 'now'>,
  principal: Principal,
  { answers, materials, ...wanted }: SmartFormAnswers,
): Promise<ParallelApplication> {
  const bundle = await bundleItems(needs, principal, wanted);
  const { form: drawn, merged } = await drawForm(needs, bundle);
  const occasion = occasionOf(needs, principal, bundle);
  const check = needs.forms.compile(drawn.schema);
  const form: SubmittedForm = {
    id: newId(),
    projectId: bundle.project.id,
    catalogueVersion: drawn.catalogueVersion,
    itemCodes: wanted.itemCodes,
    answers: answerForm(answers, { merged, prefilled: drawn.prefilled, check, at: occasion.at }),
    submittedAt: occasion.at,
    submittedBy: occasion.by,
    onBehalfOf: occasion.onBehalfOf,
  };
  return submitAsOne(needs, bundle, { materials, form, occasion });
}

async function drawForm(
  { roadmaps, parallels, forms, catalogue }: FormNeeds,
  { project, items, applications }: ItemBundle,
): Promise<{ readonly form: SmartForm; readonly merged: readonly MergedField[] }> {
  const merged = mergeForms(
    forms,
    items.map(({ code }) => code),
  );
  const [[roadmap = null], earlierForms] = await Promise.all([
    roadmaps.find([{ projectId: project.id, version: null }]),
    parallels.formsOfProject(project.id),
  ]);
  const evidence = { project, roadmap, earlierForms, applications, materialNames: materialNames(catalogue) };
  const fields = merged.map(({ field }) => field);
  const form = {
    schema: schemaOfForm(merged, { items, forms }),
    prefilled: prefillForm(fields, evidence, forms),
    materials: sharedMaterials(items),
    catalogueVersion: forms.version,
  };
  return { form, merged };
}

function materialNames({ items }: Pick<Needs['catalogue'], 'items'>): ReadonlyMap<string, Label> {
  return new Map(items.flatMap(({ materials }) => materials.map(({ code, name }) => [code, name])));
}
