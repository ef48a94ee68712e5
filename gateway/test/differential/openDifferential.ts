import { type DocumentNode, GraphQLError, parse, validate } from 'graphql';
import type { CaseGenes, Trial } from './cases.ts';
import { type CompareOutcomes, type Comparison, compareOutcomes } from './compareOutcomes.ts';
import type { Outcome } from './Outcome.ts';
import { type GraphUnderTest, graphNames, openGraphUnderTest } from './openGraphUnderTest.ts';
import { type GrownOperation, growOperation } from './operations/growOperation.ts';
import type { PlannedCase } from './Run.ts';
import { type OracleOutcome, runApollo } from './runApollo.ts';
import { type OurExecutor, openOurExecutor } from './runOurs.ts';
import { createTally, type Tally } from './Tally.ts';

/** Two executors over all graphs. */
export interface Differential {
  readonly tally: Tally;
  /** Null when both executors agree in all trials of the case, or when the case had to be discarded; else the first difference. */
  check(given: CaseGenes): Promise<Difference | null>;
  /** Counts of what became of our runs: completed value by value by reason, spliced or not, joined. */
  figures(): Promise<Readonly<Record<string, number>>>;
}

/** A case in which the executors differ, with all that is needed to look into it. */
export interface Difference {
  readonly graph: string;
  readonly supergraphSdl: string;
  readonly given: PlannedCase;
  readonly trial: Trial;
  readonly comparison: Comparison;
  readonly apollo: OracleOutcome;
  readonly ours: Outcome;
}

interface Opened {
  readonly graph: GraphUnderTest;
  readonly executor: OurExecutor;
}

export interface DifferentialOptions {
  /** Which graphs; all by default. */
  readonly graphs?: readonly string[];
  /** What is compared with Apollo's executor: ours by default. */
  readonly openExecutor?: (graph: GraphUnderTest) => OurExecutor;
  /** How: with the exceptions that are ours by default. */
  readonly compare?: CompareOutcomes;
}

/** Opens graphs when they are first needed. */
export function openDifferential({
  graphs = graphNames,
  openExecutor = openOurExecutor,
  compare = compareOutcomes,
}: DifferentialOptions = {}): Differential {
  const opened = new Map<string, Opened>();
  const tally = createTally();
  const open = (name: string): Opened => {
    const known = opened.get(name);
    if (known !== undefined) return known;
    const graph = openGraphUnderTest(name);
    const fresh = { graph, executor: openExecutor(graph) };
    opened.set(name, fresh);
    return fresh;
  };
  return {
    tally,
    async check({ genes, trials, graph: index }) {
      const { graph, executor } = open(graphs[index % graphs.length] ?? '');
      const operation = growOperation(graph.apiSchema, genes);
      const planned = plan(graph, operation, tally);
      if (planned === null) return null;
      tally.operations += 1;
      for (const trial of trials) {
        const runs = trial.values.map((seed) => ({ ...planned, variables: operation.variablesOf(seed) }));
        const outcomes = await executor.run(runs, trial.world, trial.isRaw);
        requireCleanPrototypes();
        for (const [run, given] of runs.entries()) {
          const ours = outcomes[run];
          if (ours === undefined) throw new Error('There is no outcome of a run.');
          const { apollo, comparison } = await compared({ graph, given, trial, compare }, ours);
          tally.count(apollo, comparison);
          if (comparison.differences.length === 0) continue;
          const { name, planner } = graph;
          return { graph: name, supergraphSdl: planner.supergraphSdl, given, trial, comparison, apollo, ours };
        }
      }
      return null;
    },
    async figures() {
      const total: Record<string, number> = {};
      for (const { executor } of opened.values()) {
        for (const [what, count] of await executor.figures()) total[what] = (total[what] ?? 0) + count;
      }
      return total;
    },
  };
}

interface ComparedRun {
  readonly graph: GraphUnderTest;
  readonly given: PlannedCase;
  readonly trial: Trial;
  readonly compare: CompareOutcomes;
}

interface Compared {
  readonly apollo: OracleOutcome;
  readonly comparison: Comparison;
}

const ordersAtMost = 40;

/**
 * Exception: a splice that is given up has kept the answers of parallel fetches, not the order in which they came. Where one of
 * them lies about a type, that order says what is asked next. So ours must be what Apollo's is in one order or another.
 */
async function compared({ graph, given, trial, compare }: ComparedRun, ours: Outcome): Promise<Compared> {
  const { world, isRaw } = trial;
  const apollo = await runApollo(graph, given, world);
  const comparison = compare(apollo, ours);
  if (comparison.differences.length === 0 || !isRaw || world.lies === 0) return { apollo, comparison };
  for (let order = 0; order < ordersAtMost; order += 1) {
    const other = await runApollo(graph, given, world, order);
    const { differences, notes } = compare(other, ours);
    if (differences.length === 0)
      return { apollo: other, comparison: { differences, notes: [...notes, 'otherOrder'] } };
  }
  return { apollo, comparison };
}

/** Answers with `__proto__` and `constructor` in them must change no object but themselves. */
function requireCleanPrototypes(): void {
  const added = [...Object.keys(Object.prototype), ...Object.keys(Array.prototype)];
  if (added.length > 0) throw new Error(`Prototypes have been polluted: ${added.join(', ')}.`);
}

/** Null for an operation that is not valid, or that Apollo's planner cannot plan: the tally counts both. */
function plan(graph: GraphUnderTest, operation: GrownOperation, tally: Tally): Omit<PlannedCase, 'variables'> | null {
  const { source, operationName } = operation;
  const document: DocumentNode = parse(source);
  if (validate(graph.apiSchema, document).length > 0) {
    tally.invalid += 1;
    return null;
  }
  try {
    return { source, document, operationName, plan: structuredClone(graph.planner.planNow({ source, operationName })) };
  } catch (cause) {
    if (!(cause instanceof GraphQLError) && !(cause instanceof Error)) throw cause;
    tally.unplanned += 1;
    return null;
  }
}
