import { DomainError } from '@guanjia/kernel/DomainError';
import type { z } from 'zod';

/** What a client sent, checked. @throws BAD_INPUT naming the first field at fault and what would be accepted */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new DomainError(
    'BAD_INPUT',
    { field: issue?.path.join('.') ?? '', accepted: issue?.message ?? '' },
    { cause: parsed.error },
  );
}
