const deepest = 40;

/**
 * Path to the first text that PostgreSQL cannot keep (a NUL or half a character) or to a value nested more than 40
 * deep; null when all is well. Without it such a message would fail for ever instead of being refused.
 */
export function findUnstorable(value: unknown, path: string, depth = 0): string | null {
  if (typeof value === 'string') return isStorable(value) ? null : path;
  if (typeof value !== 'object' || value === null) return null;
  if (depth >= deepest) return path;
  for (const [key, entry] of Object.entries(value)) {
    const found = isStorable(key) ? findUnstorable(entry, `${path}.${key}`, depth + 1) : path;
    if (found !== null) return found;
  }
  return null;
}

function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}
