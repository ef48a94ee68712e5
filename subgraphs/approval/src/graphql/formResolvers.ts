import type { Label } from '../domain/label.ts';
import { smartForm, submitSmartForm } from '../usecases/smartForm.ts';
import type { ApplicationResolvers, Resolvers } from './generated/resolversTypes.ts';
import { readAnew } from './parallelResolvers.ts';

type Types = 'PrefilledField' | 'SharedMaterial' | 'ApplicationForm' | 'ApplicationFormField';

const sourced = {
  sourceLabel: ({ sourceLabel }: { readonly sourceLabel: Label }) => sourceLabel.zh,
  sourceLabelEn: ({ sourceLabel }: { readonly sourceLabel: Label }) => sourceLabel.en,
};

/** Smart forms, and an application's part of one. */
export const formResolvers: Pick<Resolvers, Types> = {
  PrefilledField: sourced,
  SharedMaterial: { name: ({ name }) => name.zh, nameEn: ({ name }) => name.en },
  ApplicationForm: {
    id: ({ form }) => form.id,
    catalogueVersion: ({ form }) => form.catalogueVersion,
    submittedAt: ({ form }) => form.submittedAt.toISOString(),
    fields: ({ form, itemCode }) => form.answers.filter(({ items }) => items.includes(itemCode)),
  },
  ApplicationFormField: {
    ...sourced,
    code: ({ field }) => field,
    label: ({ label }) => label.zh,
    labelEn: ({ label }) => label.en,
  },
};

/** What smart forms add to an application. */
export const applicationFormResolvers: Pick<ApplicationResolvers, 'form'> = {
  form: async ({ id, item }, _, { parts }) => {
    const parallel = await parts.parallelOfApplication.load(id);
    const form = parallel?.formId == null ? null : await parts.formById.load(parallel.formId);
    return form && { form, itemCode: item.code };
  },
};

/** The question that brings a smart form. */
export const formQueries: Required<Pick<NonNullable<Resolvers['Query']>, 'smartForm'>> = {
  smartForm: (_, wanted, { needs, principal }) => smartForm(needs, principal, wanted),
};

/** The verb of smart forms. */
export const formMutations: Required<Pick<NonNullable<Resolvers['Mutation']>, 'submitSmartForm'>> = {
  submitSmartForm: async (_, form, context) =>
    readAnew(await submitSmartForm(context.needs, context.principal, form), context),
};
