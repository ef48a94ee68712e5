import { DomainError } from '@guanjia/kernel/DomainError';
import { z } from 'zod';

const partsSchema = z.array(z.string());

/** An opaque cursor over the parts of a sort key. */
export function encodeCursor(parts: readonly string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** The parts again. @throws CURSOR_INVALID when this list did not write it. */
export function decodeCursor(cursor: string, length: number): readonly string[] {
  const parts = partsSchema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parts.success || parts.data.length !== length) throw new DomainError('CURSOR_INVALID', { field: 'after' });
  return parts.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
