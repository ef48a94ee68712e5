import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { maySee } from './maySee.ts';
import { partyOf } from './projectParty.ts';

/** The project, when it is known here and the person may see it. @throws PROJECT_NOT_FOUND, the same for both */
export function requireProject(
  principal: Principal,
  projectId: string,
  facts: ProjectFacts | null | undefined,
): ProjectFacts {
  if (facts && maySee(principal, partyOf(facts))) return facts;
  throw new DomainError('PROJECT_NOT_FOUND', { field: 'projectId', value: projectId });
}
