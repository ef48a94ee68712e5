import { anonymous } from '@guanjia/kernel/principal';
import { createLog } from '@guanjia/runtime/createLog';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import type { OperationResult } from '../../src/execution/compileOperation.ts';
import { createExecutionFigures } from '../../src/execution/createExecutionFigures.ts';
import { createExecutor, type Executor } from '../../src/execution/createExecutor.ts';
import { readSchema } from '../../src/execution/readSchema.ts';
import type { Subgraph } from '../../src/execution/Subgraph.ts';
import type { GraphContext } from '../../src/graph/GraphContext.ts';
import { readCostRules } from '../../src/limits/readCostRules.ts';
import { joinEntityFetches } from '../../src/subgraphs/joinEntityFetches.ts';
import { joinRootFetches } from '../../src/subgraphs/joinRootFetches.ts';
import type { JsonRecord } from './fakes/JsonRecord.ts';
import type { World } from './fakes/World.ts';
import { hashOf } from './hashOf.ts';
import { type ErrorSeen, errorSeen, type Outcome } from './Outcome.ts';
import type { GraphUnderTest } from './openGraphUnderTest.ts';
import { type PlannedCase, type Run, startRun } from './Run.ts';
import { rawAnswerOf } from './rawAnswerOf.ts';

/** Our executor over one graph: the only place of this test that knows how it is made and called. */
export interface OurExecutor {
  /**
   * Runs all the cases at the same time, for the same person: more than one share their fetches. `isRaw` lets the subgraphs
   * answer with bytes, which are spliced.
   */
  run(cases: readonly PlannedCase[], world: World, isRaw: boolean): Promise<readonly Outcome[]>;
  /** Counts of what became of runs so far: completed value by value by reason, spliced or not, joined. */
  figures(): Promise<ReadonlyMap<string, number>>;
}

interface OurRun {
  readonly run: Run;
  readonly world: World;
  readonly isRaw: boolean;
}

type Runs = WeakMap<GraphContext, OurRun>;

const counters = { answers_completed_total: 'completed: ', answers_spliced_total: 'splicing: ' };
const log = createLog({ name: 'differential', level: 'silent' });

/** Opens our executor over the fakes of a graph. One executor serves all cases, as one serves all requests of a gateway. */
export function openOurExecutor(graph: GraphUnderTest): OurExecutor {
  const runs: Runs = new WeakMap();
  const metrics = { alone: createMetrics('alone'), together: createMetrics('together') };
  const joined = { entities: 0, roots: 0 };
  const alone = [...graph.fakes.keys()].map((name) => [name, asking(name, runs)] as const);
  const together = alone.map(([name, subgraph]) => [name, joining(subgraph, joined)] as const);
  const open = (subgraphs: typeof alone, mode: keyof typeof metrics): Executor =>
    createExecutor({
      planner: graph.planner,
      supergraphSchema: readSchema(graph.planner.supergraphSdl),
      subgraphs: new Map(subgraphs),
      operationsAtMost: 20,
      figures: createExecutionFigures(metrics[mode]),
      costs: { rules: readCostRules(graph.planner.supergraphSdl), assumedListSize: 10 },
    });
  const executors = { alone: open(alone, 'alone'), together: open(together, 'together') };
  return {
    run(cases, world, isRaw) {
      const executor = cases.length > 1 ? executors.together : executors.alone;
      return Promise.all(
        cases.map(async (given) => {
          const run = startRun(graph.fakes, world);
          const context: GraphContext = { principal: anonymous, requestId: 'differential', log, update: null };
          runs.set(context, { run, world, isRaw });
          const outcome = await outcomeOf(executor, given, context);
          if (cases.length === 1) return { ...outcome, questions: run.questions };
          return { ...outcome, errors: outcome.errors.map(withoutPrefix), questions: null };
        }),
      );
    },
    async figures() {
      const figures = new Map(Object.entries(joined).map(([what, count]) => [`joined fetches of ${what}`, count]));
      for (const { registry } of Object.values(metrics)) {
        for (const [name, title] of Object.entries(counters)) {
          for (const { labels, value } of (await registry.getSingleMetric(name)?.get())?.values ?? []) {
            const key = `${title}${String(labels['reason'] ?? labels['outcome'])}`;
            figures.set(key, (figures.get(key) ?? 0) + value);
          }
        }
      }
      return figures;
    },
  };
}

async function outcomeOf(
  executor: Executor,
  { source, document, operationName, variables }: PlannedCase,
  context: GraphContext,
): Promise<Omit<Outcome, 'questions'>> {
  const nothing = { data: undefined, errors: [], valueCompletion: null };
  try {
    const prepared = await executor.prepare({ source, operationName }, document);
    const wrong = prepared.checkVariables(variables);
    if (wrong.length > 0) return { ...nothing, errors: wrong.map(errorSeen), thrown: null };
    const result = await prepared.run(variables, context);
    const completion: unknown = result.extensions?.['valueCompletion'];
    return {
      data: dataOf(result),
      errors: result.errors.map(errorSeen),
      valueCompletion: Array.isArray(completion) ? completion.map(errorSeen) : null,
      thrown: null,
    };
  } catch (cause) {
    return { ...nothing, thrown: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}

/** Where fetches are joined their variables have prefixes, and a subgraph may say so in the text of an error. */
function withoutPrefix(error: ErrorSeen): ErrorSeen {
  return { ...error, message: error.message.replaceAll(/\$p\d+_/g, '$') };
}

function dataOf({ data, isLatin1 }: OperationResult): string | undefined {
  return isLatin1 && data !== null ? Buffer.from(data, 'latin1').toString('utf8') : (data ?? undefined);
}

function asking(subgraph: string, runs: Runs): Subgraph {
  return {
    async ask({ fetch, variables, representations, context, mayBeRaw }) {
      const known = runs.get(context);
      if (known === undefined) throw new Error('A subgraph is asked with a context that is not the one of the run.');
      const parsed: JsonRecord = JSON.parse(`{${variables}}`);
      const answer = await known.run.ask({
        subgraph,
        query: fetch.query,
        operationName: fetch.operationName,
        variables: parsed,
        representations: representations === null ? null : representations.map((text): unknown => JSON.parse(text)),
      });
      if (known.isRaw && mayBeRaw === true) return rawAnswerOf(answer, hashOf(known.world.seed, fetch.query));
      return { ...answer, characters: JSON.stringify(answer).length };
    },
    close: async () => {},
  };
}

/** As `createSubgraphClient` joins the fetches of concurrent requests. */
function joining(subgraph: Subgraph, joined: { entities: number; roots: number }): Subgraph {
  const entities = joinEntityFetches(subgraph.ask, (requests) => void (joined.entities += requests));
  const roots = joinRootFetches(subgraph.ask, (requests) => void (joined.roots += requests));
  return {
    ask(request) {
      if (request.fetch.kind !== 'query') return subgraph.ask(request);
      return request.representations === null ? roots(request) : entities(request);
    },
    close: async () => {},
  };
}
