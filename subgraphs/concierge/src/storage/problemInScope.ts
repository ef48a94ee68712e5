import { eq, or } from '@guanjia/runtime/drizzle';
import type { SQL } from 'drizzle-orm';
import type { ReadScope } from '../domain/readScope.ts';
import { projectInScope } from './projectInScope.ts';
import { problems } from './tables.ts';

/** Whoever is responsible for a problem or has it in hand sees it, whatever the project. */
export function problemInScope(scope: ReadScope): SQL | undefined {
  const ofProject = projectInScope(problems.projectId, scope);
  const personId = scope.kind === 'SOME' ? scope.personId : null;
  return personId === null
    ? ofProject
    : or(ofProject, eq(problems.responsibleId, personId), eq(problems.holderId, personId));
}
