import { canonicalJson } from '@guanjia/kernel/canonicalJson';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { FormField, FormSection, ItemForm, KnownFrom } from './formField.ts';
import type { Item } from './item.ts';
import type { CompileSchema } from './schemaCompiler.ts';
import { schemaOfField } from './schemaOfField.ts';

/** A field, where it stands, and who defines it: an item, or the library. */
export interface PlacedField {
  readonly field: FormField;
  readonly definedBy: string;
  readonly path: string;
}

/** An item's form, and where it stands. */
export interface PlacedForm {
  readonly form: ItemForm;
  readonly path: string;
}

/** What the forms' files say. */
export interface FormEntries {
  readonly version: string;
  readonly sections: readonly FormSection[];
  readonly everyForm: Pick<ItemForm, 'required' | 'optional'>;
  readonly placedFields: readonly PlacedField[];
  readonly forms: readonly PlacedForm[];
}

interface Known {
  readonly items: readonly Pick<Item, 'code' | 'materials'>[];
  readonly compile: CompileSchema;
}

/**
 * The fields, each once. Refuses a field that two define differently, one that nobody defines, a form of an item that
 * does not exist or has one already, a section, source or schema that does not exist.
 * @throws CATALOGUE_INVALID with the path of the fault; for two definitions also the field and both who define it
 */
export function checkForms(entries: FormEntries, known: Known): readonly FormField[] {
  const fields = definedOnce(entries.placedFields);
  for (const placed of fields.values()) checkField(placed, { entries, fields, known });
  checkSchemas([...fields.values()], known.compile);
  const seen = new Set<string>();
  for (const { form, path } of entries.forms) {
    if (!known.items.some(({ code }) => code === form.itemCode)) {
      refuse(`${path}.item`, form.itemCode, 'the code of an item in the catalogue');
    }
    if (seen.has(form.itemCode)) refuse(`${path}.item`, form.itemCode, 'one form of each item');
    seen.add(form.itemCode);
    checkAsked(form, path, fields);
  }
  checkAsked(entries.everyForm, 'fields.json: everyForm', fields);
  return [...fields.values()].map(({ field }) => field);
}

function definedOnce(placed: readonly PlacedField[]): ReadonlyMap<string, PlacedField> {
  const fields = new Map<string, PlacedField>();
  for (const one of placed) {
    const { code } = one.field;
    const earlier = fields.get(code);
    if (earlier === undefined) fields.set(code, one);
    else if (canonicalJson(earlier.field) !== canonicalJson(one.field)) {
      throw new DomainError('CATALOGUE_INVALID', {
        path: one.path,
        value: code,
        items: [earlier.definedBy, one.definedBy],
        accepted: `the definition that ${earlier.definedBy} gives of the field ${code} at ${earlier.path}`,
      });
    }
  }
  return fields;
}

function checkAsked(
  { required, optional }: Pick<ItemForm, 'required' | 'optional'>,
  path: string,
  fields: ReadonlyMap<string, PlacedField>,
): void {
  const asked = [...required, ...optional];
  const unknown = asked.find((code) => !fields.has(code));
  if (unknown !== undefined) refuse(path, unknown, 'the code of a field that the library or a form defines');
  const twice = asked.find((code, index) => asked.indexOf(code) < index);
  if (twice !== undefined) refuse(path, twice, 'each field once, required or optional');
}

interface Surroundings {
  readonly entries: FormEntries;
  readonly fields: ReadonlyMap<string, PlacedField>;
  readonly known: Known;
}

function checkField({ field, path }: PlacedField, { entries, fields, known }: Surroundings): void {
  if (!entries.sections.some(({ code }) => code === field.section)) {
    refuse(`${path}.section`, field.section, 'the code of a section of fields.json');
  }
  for (const source of field.knownFrom) checkSource(source, { path: `${path}.knownFrom`, fields, items: known.items });
}

/** All at once, because that is ten times faster; one by one to name the field that is at fault. */
function checkSchemas(placed: readonly PlacedField[], compile: CompileSchema): void {
  const properties = Object.fromEntries(placed.map(({ field }) => [field.code, schemaOfField(field)]));
  try {
    compile({ type: 'object', properties });
  } catch {
    for (const one of placed) checkSchema(one, compile);
  }
}

function checkSchema({ field, path }: PlacedField, compile: CompileSchema): void {
  try {
    compile(schemaOfField(field));
  } catch (cause) {
    const accepted = `a strict JSON Schema: ${cause instanceof Error ? cause.message : 'another one'}`;
    throw new DomainError('CATALOGUE_INVALID', { path: `${path}.schema`, value: field.code, accepted }, { cause });
  }
}

function checkSource(
  source: KnownFrom,
  { path, fields, items }: { path: string; fields: Surroundings['fields']; items: Known['items'] },
): void {
  if ('fact' in source) return;
  if ('field' in source) {
    if (!fields.has(source.field)) refuse(path, source.field, 'the code of a field');
    return;
  }
  const isMaterial = items.some(({ materials }) => materials.some(({ code }) => code === source.material));
  if (!isMaterial) refuse(path, source.material, 'the code of a material that an item asks for');
  const unknown = source.issuedBy.find((issuer) => !items.some(({ code }) => code === issuer));
  if (unknown !== undefined) refuse(path, unknown, 'the code of an item in the catalogue');
}

function refuse(path: string, value: unknown, accepted: string): never {
  throw new DomainError('CATALOGUE_INVALID', { path, value, accepted });
}
