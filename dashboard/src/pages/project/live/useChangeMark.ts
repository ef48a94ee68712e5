import { useState } from 'react';

/** The class of what has changed since it was first shown: it is marked for a moment, at each change anew. */
export function useChangeMark(value: unknown): string {
  const now = JSON.stringify(value);
  const [seen, setSeen] = useState({ value: now, changes: 0 });
  if (seen.value !== now) setSeen({ value: now, changes: seen.changes + 1 });
  if (seen.changes === 0) return '';
  return seen.changes % 2 === 0 ? 'changed changed-even' : 'changed changed-odd'; // another name begins the animation again
}
