import { readdirSync } from 'node:fs';
import { extname } from 'node:path';
import { eventChangeSchema, fieldsOfChange } from '@guanjia/kernel/eventChange';
import { visibilities } from '@guanjia/kernel/messages';
import { z } from 'zod';
import type { EventDefinition } from './defineEvent.ts';
import { repositoryRoot } from './repositoryRoot.ts';
import { SchemaFault } from './SchemaFault.ts';

/** All event types that departments have promised, by type. */
export type EventCatalogue = ReadonlyMap<string, EventDefinition>;

type External = NonNullable<EventDefinition['external']>;
const summaryOf = z.custom<External['summaryOf']>((value) => typeof value === 'function', 'a function');

/** What a file in schema/events exports. */
const definitionSchema: z.ZodType<EventDefinition> = z.object({
  type: z.templateLiteral([z.string().regex(/^[a-z]+$/), '.', z.string().regex(/^[a-z][A-Za-z0-9]*$/)]),
  department: z.string(),
  label: z.object({ en: z.string().min(1), zh: z.string().regex(/\p{Script=Han}/u) }),
  change: eventChangeSchema,
  data: z.instanceof(z.ZodType),
  external: z.object({ visibility: z.enum(visibilities), summaryOf }).optional(),
});

/** `.ts`; `.js` where the types have been taken out, as in what is published of the command line. */
const extension = extname(import.meta.filename);

/**
 * Reads every file of schema/events: each exports one definition, and its name is the definition's type. A department
 * adds an event by adding a file. Throws a SchemaFault that names each file at fault.
 */
export async function loadEventCatalogue(
  folder: URL = new URL('schema/events/', repositoryRoot),
): Promise<EventCatalogue> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(extension) && !file.endsWith(`.test${extension}`))
    .sort();
  const read = await Promise.all(files.map((file) => readDefinition(folder, file)));
  const faults = read.flatMap((result) => ('fault' in result ? [result.fault] : []));
  if (faults.length > 0) throw new SchemaFault('Some event definitions cannot be used:', faults);
  return new Map(read.flatMap((result) => ('fault' in result ? [] : [[result.type, result]])));
}

async function readDefinition(folder: URL, file: string): Promise<EventDefinition | { fault: string }> {
  const module: unknown = await import(new URL(file, folder).href);
  const exported = Object.values(z.record(z.string(), z.unknown()).parse({ ...Object(module) }));
  const [definition, ...others] = exported.map((value) => definitionSchema.safeParse(value));
  if (!definition?.success || others.length > 0)
    return { fault: `${file}: exports one definition with type, department, label (en, zh), change and data` };
  const { type, department, change, data } = definition.data;
  if (file !== `${type}${extension}`) return { fault: `${file}: defines ${type}; the file has the name of the type` };
  if (!type.startsWith(`${department}.`))
    return { fault: `${file}: ${type} does not begin with its department ${department}` };
  const unknown = change === null ? undefined : fieldsOfChange(change).find((field) => !hasField(data, field));
  if (unknown !== undefined) return { fault: `${file}: change names ${unknown}, which the payload does not have` };
  return definition.data;
}

function hasField(data: z.ZodType, field: string): boolean {
  return data instanceof z.ZodObject && Object.hasOwn(data.shape, field);
}
