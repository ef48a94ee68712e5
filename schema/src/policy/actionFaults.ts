import type { Readers } from '@guanjia/kernel/rowScope';
import { actionPolicy } from '../../access/actionPolicy.ts';
import { actionScopes } from '../../access/actionScopes.ts';
import { readActions } from '../readActions.ts';
import type { SubgraphSource } from '../readSubgraphs.ts';

const everybody = ['PUBLIC', 'SIGNED_IN'];

/** Mutations that the table of actions lacks or has twice, entries that are no mutation, and roles of which it gives no scope. */
export function actionFaults(subgraphs: readonly SubgraphSource[], policy = actionPolicy): string[] {
  const entries = Object.entries(policy).flatMap(([department, groups]) =>
    Object.values(groups).flatMap((names) => names.map((name) => `${department}.${name}`)),
  );
  const actions = readActions(subgraphs, policy);
  const known = new Set(actions.map(({ department, name }) => `${department}.${name}`));
  return [
    ...entries
      .filter((entry, index) => entries.indexOf(entry) !== index)
      .map((entry) => `schema/access: ${entry} stands in the table of actions twice`),
    ...entries
      .filter((entry) => !known.has(entry))
      .map((entry) => `schema/access: ${entry} stands in the table of actions, and is no mutation of that department`),
    ...actions.flatMap(({ department, name, roles, scope }) => {
      const where = `[${department}] Mutation.${name}`;
      if (scope === null) return [`${where}: schema/access/${department}Actions.ts does not say on which rows it acts`];
      const scoped: Readers = actionScopes[scope].roles;
      return roles
        .filter((role) => !everybody.includes(role) && !Object.hasOwn(scoped, role))
        .map((role) => `${where}: @access names ${role}, of whom the scope ${scope} says nothing`);
    }),
  ];
}
