import { readFileSync } from 'node:fs';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { z } from 'zod';
import { createUtilityCatalogue, type UtilityCatalogue } from '../domain/utilityCatalogue.ts';
import { mattersFileSchema, providersFileSchema } from './catalogueSchemas.ts';

/** Reads matters.json and providers.json of a folder (U1). @throws CATALOGUE_INVALID naming file and place. */
export function readUtilityCatalogue(folder: URL): UtilityCatalogue {
  const { note: _, ...providers } = readFile(new URL('providers.json', folder), providersFileSchema);
  return createUtilityCatalogue({ ...providers, ...readFile(new URL('matters.json', folder), mattersFileSchema) });
}

function readFile<Schema extends z.ZodType>(file: URL, schema: Schema): z.infer<Schema> {
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = `${file.pathname.split('/').at(-1)}: ${issue?.path.join('.')}`;
  throw new DomainError('CATALOGUE_INVALID', { field, accepted: issue?.message }, { cause: parsed.error });
}
