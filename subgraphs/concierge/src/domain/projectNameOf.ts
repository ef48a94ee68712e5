import type { ProjectFacts } from '@guanjia/kernel/projectFacts';

/** The name by which a project is told of; of one that this department has not heard of yet no name, and never its id. */
export function projectNameOf(facts: Pick<ProjectFacts, 'name'> | null | undefined): string {
  return facts?.name ?? '该项目';
}
