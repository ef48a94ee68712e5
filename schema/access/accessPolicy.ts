import type { AccessRow } from './AccessRow.ts';
import { acceptancePolicy } from './acceptancePolicy.ts';
import { approvalPolicy } from './approvalPolicy.ts';
import { conciergePolicy } from './conciergePolicy.ts';
import { exchangePolicy } from './exchangePolicy.ts';
import { utilitiesPolicy } from './utilitiesPolicy.ts';

/**
 * The policy on rows (G2): what belongs to a project, by readership. Which fields of a row a role may ask for is `@access` in the
 * schemas. A test reads each cell of this table, one row inside the scope and one outside; a row without a test fails.
 */
export const accessPolicy = {
  ...approvalPolicy,
  ...conciergePolicy,
  ...utilitiesPolicy,
  ...acceptancePolicy,
  ...exchangePolicy,
} as const satisfies Record<string, AccessRow>;

/** A resource of the policy. */
export type Resource = keyof typeof accessPolicy;
