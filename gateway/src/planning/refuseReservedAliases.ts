import { DomainError } from '@guanjia/kernel/DomainError';
import { type DocumentNode, visit } from 'graphql';
import type { SyntheticFields } from './SyntheticFields.ts';

/**
 * Keeps clients from giving a value of their choice the name of a synthetic field, which would be handed to a subgraph as one
 * that another subgraph has answered.
 * @throws BAD_INPUT for such an alias.
 */
export function refuseReservedAliases(document: DocumentNode, { prefix, byName }: SyntheticFields): void {
  if (byName.size === 0) return;
  visit(document, {
    Field({ alias }) {
      if (alias?.value.startsWith(prefix) !== true) return;
      throw new DomainError('BAD_INPUT', {
        field: alias.value,
        value: alias.value,
        accepted: `An alias that does not begin with ${prefix}.`,
      });
    },
  });
}
