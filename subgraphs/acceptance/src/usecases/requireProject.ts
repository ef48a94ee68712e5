import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { maySee, maySeeStatus } from './maySee.ts';
import { partyOf } from './projectParty.ts';

/** The project, when it is known here and the person may see what is recorded of it. @throws PROJECT_NOT_FOUND, the same for both */
export function requireProject(
  principal: Principal,
  projectId: string,
  facts: ProjectFacts | null | undefined,
): ProjectFacts {
  if (facts && maySee(principal, partyOf(facts))) return facts;
  throw noProject(projectId);
}

/** The same for a verb, whose own right is judged besides, and named when it is missing. @throws PROJECT_NOT_FOUND */
export function requireProjectToActFor(
  principal: Principal,
  projectId: string,
  facts: ProjectFacts | null | undefined,
): ProjectFacts {
  if (facts && maySeeStatus(principal, partyOf(facts))) return facts;
  throw noProject(projectId);
}

function noProject(projectId: string): DomainError {
  return new DomainError('PROJECT_NOT_FOUND', { field: 'projectId', value: projectId });
}
