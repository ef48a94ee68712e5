import type { QueryPlan } from '@apollo/query-planner';
import { type DocumentNode, Kind, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { JsonObject } from '../execution/jsonObject.ts';
import type { PlanEnvironment } from '../execution/PlanEnvironment.ts';
import type { Flags } from '../execution/readFlags.ts';
import type { GraphContext } from '../graph/GraphContext.ts';
import { compileSplice } from './compileSplice.ts';
import { runSplice, type SpliceOutcome } from './runSplice.ts';
import type { Splice } from './Splice.ts';

export interface SplicerOptions {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly plan: QueryPlan;
  readonly environment: PlanEnvironment & Pick<Parameters<typeof compileSplice>[0], 'apiSchema'>;
  readonly onSplice: (outcome: SpliceOutcome['kind']) => void;
}

/** Null where it is not tried: the operation is of another kind, or its subgraphs' answers have lately not been plain. */
export type Splicer = (
  flags: Flags,
  variables: Readonly<JsonObject>,
  context: GraphContext,
) => Promise<SpliceOutcome | null>;

/** Splices kept per operation: one for each combination of its conditions. */
const splicesAtMost = 64;
/** After so many in a row that had to be given up it is not tried for a while: a try costs the time of the look. */
const givenUpAtMost = 5;
const pauseMs = 10_000;

/** Splices one operation's answers where that can be done (decision 0012). */
export function createSplicer(options: SplicerOptions): Splicer {
  const { operation, plan, environment, onSplice } = options;
  const { node } = plan;
  if (operation.operation !== OperationTypeNode.QUERY || node === undefined || node.kind === 'Subscription') {
    return async () => null;
  }
  const fragments = new Map(
    options.document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const compiled = new Map<string, Splice | null>();
  const spliceFor = (flags: Flags): Splice | null => {
    const key = Object.values(flags).join();
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const made = compileSplice({ ...environment, fragments, flags, selectionSet: operation.selectionSet, plan: node });
    if (compiled.size >= splicesAtMost) compiled.clear();
    compiled.set(key, made);
    return made;
  };
  let givenUp = 0;
  let pausedUntil = 0;
  return async (flags, variables, context) => {
    const splice = spliceFor(flags);
    if (splice === null || (givenUp >= givenUpAtMost && performance.now() < pausedUntil)) return null;
    const outcome = await runSplice(splice, { subgraphs: environment.subgraphs, variables, context });
    onSplice(outcome.kind);
    givenUp = outcome.kind === 'spliced' ? 0 : givenUp + 1;
    if (givenUp >= givenUpAtMost) pausedUntil = performance.now() + pauseMs;
    return outcome;
  };
}
