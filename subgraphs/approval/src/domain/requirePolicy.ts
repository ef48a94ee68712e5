import { DomainError } from '@guanjia/kernel/DomainError';
import { factsOfProject, type JudgedProject, type Statement } from './factsOfProject.ts';
import type { ItemCatalogue } from './itemCatalogue.ts';
import { judgeCondition } from './judgeCondition.ts';
import type { Policy } from './policy.ts';

/** The policy with a code. @throws POLICY_NOT_FOUND naming those there are */
export function requirePolicy({ policies }: Pick<ItemCatalogue, 'policies'>, code: string): Policy {
  const found = policies.find((policy) => policy.code === code);
  if (found) return found;
  const accepted = policies.map((policy) => policy.code);
  throw new DomainError('POLICY_NOT_FOUND', { field: 'policy', value: code, accepted });
}

/** @throws POLICY_NOT_APPLICABLE with what of the project is against it, or what would have to be stated first */
export function requirePolicyFits(
  policy: Policy,
  project: JudgedProject,
  { statement, nameOf }: { readonly statement: Statement | null } & Pick<ItemCatalogue, 'nameOf'>,
): void {
  const { verdict, because } = judgeCondition(policy.condition, factsOfProject(project, statement), nameOf);
  if (verdict === 'YES') return;
  throw new DomainError('POLICY_NOT_APPLICABLE', { field: 'policy', value: policy.code, because });
}
