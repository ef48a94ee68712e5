import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { type Applicability, applicabilityOf } from '../domain/applicability.ts';
import type { AcceptanceNeeds } from './acceptanceNeeds.ts';
import { requireProject } from './requireProject.ts';

/** Every item of the catalogue with why it applies to the project or does not. @throws PROJECT_NOT_FOUND */
export function listApplicableItems(
  { catalogue }: Pick<AcceptanceNeeds, 'catalogue'>,
  principal: Principal,
  { projectId, facts }: { projectId: string; facts: ProjectFacts | null },
): readonly Applicability[] {
  const project = requireProject(principal, projectId, facts);
  return catalogue.items.map((item) => applicabilityOf(item, project));
}
