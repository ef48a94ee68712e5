import type { z } from 'zod';
import { type Ask, dataOf } from '../graphqlClient.ts';
import { operation } from '../operation.ts';

/** Sends a known operation and reads its one field, which a query calls `project` and a mutation by its own name. */
export async function act<Schema extends z.ZodType>(
  ask: Ask,
  name: string,
  variables: Readonly<Record<string, unknown>>,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const data = dataOf(await ask(operation(name), variables));
  return schema.parse(data['project'] ?? data[name]);
}
