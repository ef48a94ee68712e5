import type { FormField } from './formField.ts';
import type { UtilityMatter } from './utilityMatter.ts';

/** JSON Schema, as far as forms need it. */
export type JsonSchema = { readonly [key: string]: JsonValue };
type JsonValue = string | number | boolean | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** The fields that several of the matters share, each once, in the order of the matters (U2). */
export function sharedFieldsOf(matters: readonly UtilityMatter[]): readonly FormField[] {
  const byKey = new Map(matters.flatMap((matter) => matter.sharedFields).map((field) => [field.key, field]));
  return [...byKey.values()];
}

/** One form for all the chosen matters, as JSON Schema 2020-12: `shared` is asked once, `matters` each for itself (U2). */
export function mergeForm(matters: readonly UtilityMatter[]): JsonSchema {
  const own = matters.filter((matter) => matter.ownFields.length > 0);
  const ofMatters = Object.fromEntries(
    own.map((matter) => [matter.code, groupSchema(matter.ownFields, matter.name.zh)]),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    required: ['shared', 'matters'],
    properties: {
      shared: groupSchema(sharedFieldsOf(matters), '共用信息'),
      matters: {
        type: 'object',
        additionalProperties: false,
        required: own.map((matter) => matter.code),
        properties: ofMatters,
      },
    },
  };
}

function groupSchema(fields: readonly FormField[], title: string): JsonSchema {
  return {
    title,
    type: 'object',
    additionalProperties: false,
    required: fields.filter((field) => field.required).map((field) => field.key),
    properties: Object.fromEntries(fields.map((field) => [field.key, fieldSchema(field)])),
  };
}

function fieldSchema(field: FormField): JsonSchema {
  return { title: field.label.zh, description: field.label.en, ...valueSchema(field) };
}

function valueSchema(field: FormField): JsonSchema {
  switch (field.type) {
    case 'TEXT':
      return { type: 'string', minLength: 1, maxLength: field.maxLength, ...optional('pattern', field.pattern) };
    case 'NUMBER':
    case 'INTEGER':
      return {
        type: field.type === 'NUMBER' ? 'number' : 'integer',
        minimum: field.minimum,
        maximum: field.maximum,
        ...optional('x-unit', field.unit),
      };
    case 'BOOLEAN':
      return { type: 'boolean' };
    case 'DATE':
      return { type: 'string', format: 'date' };
    case 'CHOICE':
      return {
        oneOf: field.options.map(({ value, label }) => ({ const: value, title: label.zh, description: label.en })),
      };
  }
}

function optional(key: string, value: string | undefined): JsonSchema {
  return value === undefined ? {} : { [key]: value };
}
