import type { Changes } from './changes.ts';
import { dissolveTeam } from './dissolveTeam.ts';
import { endProcedure } from './endProcedure.ts';
import { mergeChanges } from './mergeChanges.ts';
import type { Occasion } from './occasion.ts';
import type { Person } from './person.ts';
import type { Procedure } from './procedure.ts';
import type { ProjectTeam } from './projectTeam.ts';

/** What serves a project besides its steward. */
export interface ServiceAtWork {
  readonly projectName: string;
  /** Null for a project that nobody served. */
  readonly procedure: Procedure | null;
  readonly team: ProjectTeam | null;
  /** Everybody who is in the team. */
  readonly people: ReadonlyMap<string, Person>;
}

/** Ends what serves a project that is finished (C12): no clock of its procedure runs any more, and its team is dissolved. Safe to repeat. */
export function closeService(
  occasion: Occasion,
  { projectName, procedure, team, people }: ServiceAtWork,
): Partial<Changes> {
  const ended = procedure === null ? {} : endProcedure(occasion, { procedure, projectName });
  if (team === null || team.dissolved !== null) return ended;
  return mergeChanges([
    ended,
    dissolveTeam(occasion, team, { projectName, reason: '项目办结', complexity: [], people }),
  ]);
}
