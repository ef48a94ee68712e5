import { checkForms, type FormEntries } from './checkForms.ts';
import type { FormField, FormSection, ItemForm } from './formField.ts';
import type { ItemCatalogue } from './itemCatalogue.ts';
import type { CompileSchema, SchemaCheck } from './schemaCompiler.ts';
import { schemaOfField } from './schemaOfField.ts';

/** The forms of the items in force, and the fields that they are made of (A5). */
export interface FormCatalogue {
  readonly version: string;
  readonly sections: readonly FormSection[];
  /** In the order in which a form shows them: by section, then as the files have them. */
  readonly fields: readonly FormField[];
  /** What an item asks for, with what every form asks; an item without a form of its own asks for that alone. */
  formOf(itemCode: string): ItemForm;
  /** Whether a field takes a value. */
  accepts(field: FormField, value: unknown): boolean;
  readonly compile: CompileSchema;
}

/** Forms that do not contradict each other or the items. @throws CATALOGUE_INVALID naming file, field and items at fault */
export function createFormCatalogue(
  entries: FormEntries,
  { catalogue, compile }: { readonly catalogue: Pick<ItemCatalogue, 'items'>; readonly compile: CompileSchema },
): FormCatalogue {
  const { sections, everyForm, version } = entries;
  const fields = checkForms(entries, { items: catalogue.items, compile });
  const order = sections.map(({ code }) => code);
  const checks = new Map<string, SchemaCheck>();
  const forms = new Map(entries.forms.map(({ form }) => [form.itemCode, form]));
  return {
    version,
    sections,
    fields: fields.toSorted((a, b) => order.indexOf(a.section) - order.indexOf(b.section)),
    formOf: (itemCode) =>
      withEveryForm(forms.get(itemCode) ?? { itemCode, version, required: [], optional: [] }, everyForm),
    accepts(field, value) {
      const check = checks.get(field.code) ?? compile(schemaOfField(field));
      checks.set(field.code, check);
      return check(value).length === 0;
    },
    compile,
  };
}

function withEveryForm(form: ItemForm, every: FormEntries['everyForm']): ItemForm {
  const required = [...new Set([...every.required, ...form.required])];
  const optional = [...new Set([...every.optional, ...form.optional])].filter((code) => !required.includes(code));
  return { ...form, required, optional };
}
