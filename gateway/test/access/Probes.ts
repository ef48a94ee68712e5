import type { Principal } from '@guanjia/kernel/principal';
import type { accessPolicy, Resource } from '@guanjia/schema/access/accessPolicy';
import type { ProbedRow } from './personFor.ts';

/** One row of a resource, and a way to ask for it as somebody. */
export interface Probe {
  readonly row: ProbedRow;
  sees(principal: Principal): Promise<boolean>;
}

type Department = (typeof accessPolicy)[Resource]['department'];

/** A probe for every resource of a department: one that is missing does not compile. */
export type Probes<Of extends Department> = {
  readonly [Key in Resource as (typeof accessPolicy)[Key]['department'] extends Of ? Key : never]: Probe;
};
