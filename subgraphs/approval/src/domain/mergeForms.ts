import type { FormCatalogue } from './formCatalogue.ts';
import type { FormField } from './formField.ts';
import type { Item } from './item.ts';
import { schemaOfField } from './schemaOfField.ts';

/** A field of the merged form, and which of the items ask for it. */
export interface MergedField {
  readonly field: FormField;
  /** Codes, in the order asked. */
  readonly items: readonly string[];
  /** Whether one of them cannot do without. */
  readonly required: boolean;
}

/** The forms of several items as one: a field that several ask for is asked once (A5). */
export function mergeForms(forms: FormCatalogue, itemCodes: readonly string[]): readonly MergedField[] {
  const asked = itemCodes.map(forms.formOf);
  return forms.fields.flatMap((field) => {
    const requiring = asked.filter(({ required }) => required.includes(field.code));
    const items = asked
      .filter((form) => requiring.includes(form) || form.optional.includes(field.code))
      .map(({ itemCode }) => itemCode);
    return items.length === 0 ? [] : [{ field, items, required: requiring.length > 0 }];
  });
}

/** The merged form as JSON Schema 2020-12: what the owner's answers are checked by. */
export function schemaOfForm(
  merged: readonly MergedField[],
  { items, forms }: { readonly items: readonly Pick<Item, 'name'>[]; readonly forms: Pick<FormCatalogue, 'sections'> },
): Record<string, unknown> {
  const used = new Set(merged.map(({ field }) => field.section));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: items.map(({ name }) => name.zh).join('、'),
    'x-titleEn': items.map(({ name }) => name.en).join('; '),
    type: 'object',
    properties: Object.fromEntries(merged.map((one) => [one.field.code, propertyOf(one)])),
    required: merged.filter(({ required }) => required).map(({ field }) => field.code),
    additionalProperties: false,
    'x-sections': forms.sections
      .filter(({ code }) => used.has(code))
      .map(({ code, title }) => ({ code, title: title.zh, titleEn: title.en })),
  };
}

function propertyOf({ field, items }: MergedField): Record<string, unknown> {
  const { title, section, options, personal } = field;
  return {
    ...schemaOfField(field),
    title: title.zh,
    'x-titleEn': title.en,
    'x-section': section,
    'x-items': [...items],
    ...(options.length > 0 && {
      'x-options': options.map(({ value, title: name }) => ({ value, title: name.zh, titleEn: name.en })),
    }),
    ...(personal && { 'x-personal': true }),
  };
}
