import { actionPolicy } from '../access/actionPolicy.ts';
import { type ActionScopeName, actionScopes } from '../access/actionScopes.ts';
import { schemaFields } from './policy/schemaFields.ts';
import type { SubgraphSource } from './readSubgraphs.ts';

/** A mutation, and who may ask it on which rows. */
export interface Action {
  readonly name: string;
  /** Department that answers it. */
  readonly department: string;
  /** Chinese term of its description. */
  readonly zh: string;
  /** As `@access` names them. */
  readonly roles: readonly string[];
  /** Null when the table of actions does not name it. */
  readonly scope: ActionScopeName | null;
}

/** Every mutation of the departments, by department and name. */
export function readActions(subgraphs: readonly SubgraphSource[], policy = actionPolicy): Action[] {
  return subgraphs
    .flatMap(({ name: department, document }) =>
      schemaFields(document)
        .filter(({ type, external }) => type === 'Mutation' && !external)
        .map(({ field: { name, description }, roles }) => ({
          name: name.value,
          department,
          zh: /([^.\s]*[\u4e00-\u9fff][^.]*)$/u.exec(description?.value ?? '')?.[1] ?? '',
          roles: roles ?? [],
          scope: scopeOf(policy, department, name.value),
        })),
    )
    .toSorted((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
}

function scopeOf(policy: typeof actionPolicy, department: string, mutation: string): ActionScopeName | null {
  const [found] = Object.entries(policy[department] ?? {}).filter(([, names]) => names.includes(mutation));
  return found !== undefined && isScopeName(found[0]) ? found[0] : null;
}

function isScopeName(text: string): text is ActionScopeName {
  return Object.hasOwn(actionScopes, text);
}

function sortKey({ department, name }: Action): string {
  return `${department} ${name}`;
}
