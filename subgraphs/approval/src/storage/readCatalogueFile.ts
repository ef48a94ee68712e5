import { readFileSync } from 'node:fs';
import { DomainError } from '@guanjia/kernel/DomainError';
import { z } from 'zod';

/** Parses a file of the catalogue. @throws CATALOGUE_INVALID with file and path of the fault that lies deepest */
export function readCatalogueFile<Schema extends z.ZodType>(schema: Schema, file: URL, name: string): z.infer<Schema> {
  const parsed = schema.safeParse(readJson(file, name));
  if (parsed.success) return parsed.data;
  const { path, message } = deepestIssue(parsed.error.issues);
  throw new DomainError('CATALOGUE_INVALID', { path: `${name}: ${z.core.toDotPath(path)}`, accepted: message });
}

interface Fault {
  readonly path: PropertyKey[];
  readonly message: string;
}

/** Of the alternatives that all failed, the one that went furthest is what its writer meant. */
function deepestIssue(issues: readonly z.core.$ZodIssue[]): Fault {
  const faults = issues.map((issue): Fault => {
    const { path, message } = issue;
    if (issue.code !== 'invalid_union') return { path, message };
    const within = issue.errors
      .map(deepestIssue)
      .reduce((one, other) => (other.path.length > one.path.length ? other : one));
    return within.path.length === 0 ? { path, message } : { path: [...path, ...within.path], message: within.message };
  });
  const [first = { path: [], message: 'another shape' }] = faults;
  return first;
}

function readJson(file: URL, name: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new DomainError('CATALOGUE_INVALID', { path: name, accepted: 'a file of JSON' }, { cause });
  }
}
