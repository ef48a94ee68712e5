import { readdirSync } from 'node:fs';
import { z } from 'zod';
import type { FormEntries, PlacedField, PlacedForm } from '../domain/checkForms.ts';
import { createFormCatalogue, type FormCatalogue } from '../domain/formCatalogue.ts';
import { formFacts } from '../domain/formFacts.ts';
import type { ItemCatalogue } from '../domain/itemCatalogue.ts';
import { catalogueCode as code } from './catalogueCode.ts';
import { catalogueLabel as label } from './catalogueLabel.ts';
import { createSchemaCompiler } from './createSchemaCompiler.ts';
import { keyOf } from './keyOf.ts';
import { readCatalogueFile } from './readCatalogueFile.ts';

const fieldSchema = z
  .strictObject({
    type: z.enum(['string', 'number', 'integer', 'boolean']),
    format: z.string().optional(),
    pattern: z.string().max(200).optional(),
    minLength: z.int().nonnegative().optional(),
    maxLength: z.int().positive().max(10_000).optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    exclusiveMinimum: z.number().optional(),
    exclusiveMaximum: z.number().optional(),
    multipleOf: z.number().positive().optional(),
  })
  .transform(({ type, ...keywords }) => ({ type, ...Object.fromEntries(Object.entries(keywords)) }));

const field = z
  .strictObject({
    code,
    title: label,
    section: code,
    schema: fieldSchema,
    options: z.array(z.strictObject({ value: z.string().min(1), title: label })).default([]),
    knownFrom: z
      .array(
        z.union([
          z.strictObject({ fact: keyOf(formFacts) }),
          z.strictObject({ field: code }),
          z.strictObject({ material: code, issuedBy: z.array(code).min(1) }),
        ]),
      )
      .default([]),
    personal: z.boolean().default(false),
  })
  .refine(({ schema, options }) => schema.type !== 'string' || isBounded(schema) || options.length > 0, {
    path: ['schema'],
    error: 'a text with maxLength, format, pattern or options',
  });

const fieldsFile = z.strictObject({
  version: z.string().min(1),
  note: z.string(),
  sections: z.array(z.strictObject({ code, title: label })).min(1),
  everyForm: z.strictObject({ required: z.array(code), optional: z.array(code).default([]) }),
  fields: z.array(field),
});

const formsFile = z.strictObject({
  version: z.string().min(1),
  note: z.string(),
  forms: z.array(
    z.strictObject({
      item: code,
      required: z.array(code),
      optional: z.array(code).default([]),
      /** Fields of its own; a code that another defines too must be defined equally. */
      define: z.array(field).default([]),
    }),
  ),
});

/** Reads `fields.json` and every file of `forms/` in a folder, and checks them as a whole (A5). @throws CATALOGUE_INVALID */
export function readForms(folder: URL, catalogue: Pick<ItemCatalogue, 'items'>): FormCatalogue {
  const library = readCatalogueFile(fieldsFile, new URL('fields.json', folder), 'fields.json');
  const formsFolder = new URL('forms/', folder);
  const names = readdirSync(formsFolder).filter((name) => name.endsWith('.json'));
  const files = names
    .toSorted()
    .map((name) =>
      placeForms(`forms/${name}`, readCatalogueFile(formsFile, new URL(name, formsFolder), `forms/${name}`)),
    );
  const { version, sections, everyForm } = library;
  const ofLibrary = library.fields.map((one, index): PlacedField => {
    return { field: one, definedBy: 'fields.json', path: `fields.json: fields[${index}]` };
  });
  const entries: FormEntries = {
    version,
    sections,
    everyForm,
    placedFields: [...ofLibrary, ...files.flatMap(({ fields }) => fields)],
    forms: files.flatMap(({ forms }) => forms),
  };
  return createFormCatalogue(entries, { catalogue, compile: createSchemaCompiler() });
}

function placeForms(
  name: string,
  { version, forms }: z.infer<typeof formsFile>,
): { readonly forms: readonly PlacedForm[]; readonly fields: readonly PlacedField[] } {
  const pathOf = (index: number) => `${name}: forms[${index}]`;
  return {
    forms: forms.map(({ item, required, optional }, index) => {
      return { form: { itemCode: item, version, required, optional }, path: pathOf(index) };
    }),
    fields: forms.flatMap(({ item, define }, index) =>
      define.map((one, place) => ({ field: one, definedBy: item, path: `${pathOf(index)}.define[${place}]` })),
    ),
  };
}

/** Whatever is typed must end somewhere. */
function isBounded(schema: z.infer<typeof fieldSchema>): boolean {
  return ['maxLength', 'format', 'pattern'].some((keyword) => Object.hasOwn(schema, keyword));
}
