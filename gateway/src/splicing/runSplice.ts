import type { GraphQLError } from 'graphql';
import { unshapely } from '../execution/compileProjection.ts';
import type { ReceivedAnswer } from '../execution/Execution.ts';
import { graphqlErrorFrom } from '../execution/graphqlErrorFrom.ts';
import type { JsonObject } from '../execution/jsonObject.ts';
import type { RawAnswer, Subgraph, SubgraphAnswer, SubgraphError, SubgraphFetch } from '../execution/Subgraph.ts';
import { fixedPart } from '../execution/visitPath.ts';
import { writeVariables } from '../execution/writeVariables.ts';
import type { GraphContext } from '../graph/GraphContext.ts';
import type { Cutter, Splice, SpliceEntities, SpliceFetch, SpliceNode, SpliceStep } from './Splice.ts';

export interface SpliceRun {
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  readonly variables: Readonly<JsonObject>;
  readonly context: GraphContext;
}

/** What came of it. */
export type SpliceOutcome =
  /** The text of `data`, one character a byte, and what is said of the parts that nobody has answered. */
  | { readonly kind: 'spliced'; readonly latin1: string; readonly errors: readonly GraphQLError[] }
  /** Something was not as expected. What has been answered so far need not be asked again. */
  | { readonly kind: 'given up'; readonly received: ReadonlyMap<SubgraphFetch, ReceivedAnswer> };

interface Running extends SpliceRun {
  readonly root: SpliceNode;
  readonly errors: GraphQLError[];
  readonly received: Map<SubgraphFetch, ReceivedAnswer>;
  /** Fetches often ask for the same entities. */
  readonly targets: Map<SpliceEntities, Targets>;
}

/** Fetches and splices. It gives up at the first thing that is not as expected, when all that is under way has come. */
export async function runSplice(splice: Splice, run: SpliceRun): Promise<SpliceOutcome> {
  const running: Running = { ...run, root: splice.newRoot(), errors: [], received: new Map(), targets: new Map() };
  if (await runStep(running, splice.step)) {
    const latin1 = orGiveUp(() => splice.emit(running.root));
    if (latin1 !== null) return { kind: 'spliced', latin1, errors: running.errors };
  }
  return { kind: 'given up', received: running.received };
}

/** False when it is given up. */
function runStep(running: Running, step: SpliceStep): Promise<boolean> {
  switch (step.kind) {
    case 'fetch':
      return runFetch(running, step.fetch);
    case 'parallel':
      return runTogether(running, step.steps);
    case 'sequence':
      return runInTurn(running, step.steps);
  }
}

async function runTogether(running: Running, steps: readonly SpliceStep[]): Promise<boolean> {
  const done = await Promise.all(steps.map((step) => runStep(running, step)));
  return done.every(Boolean);
}

async function runInTurn(running: Running, steps: readonly SpliceStep[]): Promise<boolean> {
  for (const step of steps) if (!(await runStep(running, step))) return false;
  return true;
}

async function runFetch(running: Running, spliced: SpliceFetch): Promise<boolean> {
  const { fetch, variableNames, entities, cutter } = spliced;
  const { subgraphs, variables, context, root } = running;
  const asked = entities === null ? rootTargets(root) : orGiveUp(() => entityTargets(running, entities));
  if (asked === null) return false;
  const { representations, targets } = asked;
  if (representations?.length === 0) return true;
  const answer = await askedOf(subgraphs, fetch).ask({
    fetch,
    variables: writeVariables(variableNames, variables, ''),
    variablesWith: (prefix) => writeVariables(variableNames, variables, prefix),
    representations,
    context,
    mayBeRaw: true,
    ...(cutter.shared === null ? {} : { cutEntities: cutter.shared.entities }),
  });
  const { raw } = answer;
  const read = (): SubgraphAnswer => (raw === undefined ? answer : raw.read());
  running.received.set(fetch, { representations, read });
  if (raw === undefined) return isRefused(answer) && lack(running, spliced, targets, answer.errors);
  const isCut = orGiveUp(() => {
    cut(cutter, raw, targets, entities !== null);
    return true;
  });
  return isCut === true;
}

/** Whether the department has not been asked or has not answered: nothing is there, and nothing is said of a single entity. */
function isRefused({ data, errors }: SubgraphAnswer): boolean {
  return data === null && errors.length > 0 && errors.every(({ path }) => path === undefined);
}

/** Goes on without what a fetch would have brought, and says so. False where the answer cannot be without it. */
function lack(
  { root, errors }: Running,
  { fetch, entities, place, cutter }: SpliceFetch,
  targets: Targets['targets'],
  said: readonly SubgraphError[],
): boolean {
  if (cutter.lack === null) return false;
  const [first = [], another] = targets;
  const isOne = another === undefined && first.length === 1;
  for (const nodes of targets) for (const node of nodes) cutter.lack(node);
  // as `compileFetch.ts` places the error of a whole fetch
  const path =
    entities === null || place === undefined
      ? place
      : isOne
        ? (pathToFirst(root, entities.path, place) ?? place)
        : fixedPart(place);
  for (const error of said) errors.push(graphqlErrorFrom(error, fetch.subgraph, path));
  return true;
}

/** Where in the answer the first node at a place is: by the names of the nodes, and by those of the answer. */
function pathToFirst(
  value: unknown,
  [slot, ...slots]: readonly string[],
  [key = '', ...keys]: readonly string[],
): readonly (string | number)[] | null {
  if (slot === undefined) return isNode(value) ? [] : null;
  if (slot !== '@') {
    const rest = isNode(value) ? pathToFirst(value[slot], slots, keys) : null;
    return rest === null ? null : [key, ...rest];
  }
  for (const [index, element] of (Array.isArray(value) ? value : []).entries()) {
    const rest = pathToFirst(element, slots, keys);
    if (rest !== null) return [index, ...rest];
  }
  return null;
}

/** Gives the targets what an answer holds. @throws unshapely */
function cut(cutter: Cutter, raw: RawAnswer, targets: Targets['targets'], isOfEntities: boolean): void {
  if (raw.entities !== null) {
    for (const [index, entity] of raw.entities.entries()) {
      if (isNode(entity)) for (const target of targets[index] ?? []) cutter.shared?.fill(target, entity);
    }
  } else if (raw.at === null) cutter.whole(raw, targets);
  else {
    for (const [index, at] of raw.at.entries()) {
      for (const target of targets[isOfEntities ? index : 0] ?? []) cutter.part(raw, at, target, index);
    }
  }
}

interface Targets {
  readonly representations: readonly string[] | null;
  /** The nodes that stand for each representation. */
  readonly targets: readonly (readonly SpliceNode[])[];
}

function rootTargets(root: SpliceNode): Targets {
  return { representations: null, targets: [[root]] };
}

function entityTargets({ root, targets }: Running, entities: SpliceEntities): Targets {
  const known = targets.get(entities);
  if (known !== undefined) return known;
  const found = new Map<string, SpliceNode[]>();
  visit(root, entities.path, 0, (node) => {
    const text = entities.represent(node);
    const same = found.get(text);
    if (same === undefined) found.set(text, [node]);
    else same.push(node);
  });
  const made = { representations: [...found.keys()], targets: [...found.values()] };
  targets.set(entities, made);
  return made;
}

function visit(value: unknown, path: readonly string[], depth: number, take: (node: SpliceNode) => void): void {
  if (value === null || value === undefined) return;
  const step = path[depth];
  if (Array.isArray(value)) {
    for (const element of value) visit(element, path, step === '@' ? depth + 1 : depth, take);
  } else if (isNode(value)) {
    if (step === undefined) take(value);
    else visit(value[step], path, depth + 1, take);
  }
}

function isNode(value: unknown): value is SpliceNode {
  return typeof value === 'object' && value !== null;
}

function askedOf(subgraphs: ReadonlyMap<string, Subgraph>, { subgraph: name }: SubgraphFetch): Subgraph {
  const subgraph = subgraphs.get(name);
  if (subgraph === undefined) throw new Error(`The plan asks a subgraph that is not known: ${name}.`);
  return subgraph;
}

/** Null for what is not as expected. */
function orGiveUp<T>(work: () => T): T | null {
  try {
    return work();
  } catch (cause) {
    if (cause === unshapely) return null;
    throw cause;
  }
}
