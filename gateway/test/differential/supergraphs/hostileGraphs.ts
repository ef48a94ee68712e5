import { chains } from './chains.ts';
import { disjoint } from './disjoint.ts';
import type { HostileGraph } from './HostileGraph.ts';
import { inaccessibles } from './inaccessibles.ts';
import { interfaceObjects } from './interfaceObjects.ts';
import { interfaces } from './interfaces.ts';
import { keys } from './keys.ts';
import { leaves } from './leaves.ts';
import { lists } from './lists.ts';
import { mutations } from './mutations.ts';
import { overrides } from './overrides.ts';
import { prototypes } from './prototypes.ts';
import { provides } from './provides.ts';
import { requires } from './requires.ts';
import { roots } from './roots.ts';
import { shareables } from './shareables.ts';
import { unions } from './unions.ts';

/** All of them, in the order of the alphabet: a case names its graph by its place here. */
export const hostileGraphs: readonly HostileGraph[] = [
  chains,
  disjoint,
  inaccessibles,
  interfaceObjects,
  interfaces,
  keys,
  leaves,
  lists,
  mutations,
  overrides,
  prototypes,
  provides,
  requires,
  roots,
  shareables,
  unions,
];
