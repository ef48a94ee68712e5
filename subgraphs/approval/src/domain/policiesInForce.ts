import { factsOfProject, type JudgedProject, type Statement } from './factsOfProject.ts';
import type { ItemCatalogue } from './itemCatalogue.ts';
import { judgeCondition } from './judgeCondition.ts';
import type { Policy } from './policy.ts';

/**
 * The policies set for a project that still have an effect: one whose condition has ceased to hold has none (A15).
 * Without a statement a policy that hangs on one stays as it was set.
 */
export function policiesInForce(
  catalogue: Pick<ItemCatalogue, 'policiesOf'>,
  project: JudgedProject,
  statement: Statement | null = null,
): readonly Policy[] {
  const facts = factsOfProject(project, statement);
  return catalogue
    .policiesOf(project.policies)
    .filter(({ condition }) => judgeCondition(condition, facts).verdict !== 'NO');
}
