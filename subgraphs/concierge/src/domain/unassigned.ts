import type { Stewardship } from './stewardship.ts';

/** The stewardship of a project that nobody has looked at yet. */
export function unassigned(projectId: string, since: Date): Stewardship {
  return { projectId, state: { status: 'UNASSIGNED' }, since, version: 0 };
}
