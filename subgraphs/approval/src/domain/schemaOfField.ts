import type { FormField } from './formField.ts';

/** A field as a property of a JSON Schema: its type, its bounds and the values it offers. */
export function schemaOfField({ schema, options }: Pick<FormField, 'schema' | 'options'>): Record<string, unknown> {
  return options.length === 0 ? { ...schema } : { ...schema, enum: options.map(({ value }) => value) };
}
