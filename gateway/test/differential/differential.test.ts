import { describe, expect, it } from 'vitest';
import { compareAnswers } from './compareOutcomes.ts';
import { describeDifference } from './describeDifference.ts';
import type { ErrorSeen, Outcome } from './Outcome.ts';
import { openDifferential } from './openDifferential.ts';
import { graphNames } from './openGraphUnderTest.ts';
import { runApollo } from './runApollo.ts';
import { type OurExecutor, openOurExecutor } from './runOurs.ts';
import { searchDifference } from './searchDifference.ts';

describe('our executor beside Apollo’s', () => {
  it('answers 2,000 random operations as Apollo’s executor does', { timeout: 120_000 }, async () => {
    const difference = await searchDifference(openDifferential(), { cases: 2_000, seed: 20_261_122 });
    expect(difference === null ? null : describeDifference(difference, false)).toBeNull();
  });

  it('is asked again by the fakes in the same way: Apollo’s executor does not differ from itself', async () => {
    const openExecutor = (graph: Parameters<typeof runApollo>[0]): OurExecutor => ({
      run: (cases, world) => Promise.all(cases.map((given) => runApollo(graph, given, world))),
      figures: async () => new Map(),
    });
    const differential = openDifferential({ openExecutor, compare: compareAnswers });
    expect(await searchDifference(differential, { cases: 150, seed: 2 })).toBeNull();
  });
});

/** The last of the values, changed. */
function changeLast<T>(values: readonly T[], change: (value: T) => readonly T[]): readonly T[] {
  const last = values.at(-1);
  return last === undefined ? values : [...values.slice(0, -1), ...change(last)];
}

function changeData(outcome: Outcome, change: (text: string) => string): Outcome {
  return outcome.data === undefined ? outcome : { ...outcome, data: change(outcome.data) };
}

const shifted = (error: ErrorSeen): ErrorSeen => ({
  ...error,
  path: error.path?.map((step) => (typeof step === 'number' ? step + 1 : step)) ?? null,
});

const planted: Readonly<Record<string, (ours: Outcome) => Outcome>> = {
  'a key that is missing': (ours) => changeData(ours, (text) => text.replace(/"[a-z]+":("[^"]*"|\d+|null),/, '')),
  'a key too many': (ours) => changeData(ours, (text) => text.replace('{', '{"extra":1,').replace(',}', '}')),
  'two elements in the wrong order': (ours) =>
    changeData(ours, (text) => text.replace(/\[(\{[^[\]{}]*\}),(\{[^[\]{}]*\})/, '[$2,$1')),
  'null for an empty list': (ours) => changeData(ours, (text) => text.replace('[]', 'null')),
  'a misfit that nobody tells of': (ours) => ({
    ...ours,
    errors: ours.errors.filter(({ extensions }) => extensions['code'] !== 'DEPARTMENT_FAULT'),
  }),
  'an error that is lost': (ours) => ({ ...ours, errors: ours.errors.slice(1) }),
  'an error told twice': (ours) => ({ ...ours, errors: changeLast(ours.errors, (error) => [error, error]) }),
  'an error at the next element': (ours) => ({ ...ours, errors: changeLast(ours.errors, (error) => [shifted(error)]) }),
  'an error of another code': (ours) => ({
    ...ours,
    errors: changeLast(ours.errors, (error) => [{ ...error, extensions: { ...error.extensions, code: 'OTHER' } }]),
  }),
  'a completion that says nothing': (ours) => ({ ...ours, valueCompletion: null }),
  'a question that is not asked': (ours) => ({ ...ours, questions: ours.questions?.slice(1) ?? null }),
  'a question too many': (ours) => ({
    ...ours,
    questions: ours.questions && changeLast(ours.questions, (question) => [question, question]),
  }),
  'changes in the wrong order': (ours) => ({ ...ours, questions: ours.questions?.toReversed() ?? null }),
  'an answer that is thrown': (ours) => ({ ...ours, thrown: 'planted' }),
};

describe('the comparison', () => {
  it.each(Object.keys(planted))('finds %s', async (fault) => {
    const distort = planted[fault] ?? ((ours) => ours);
    const openExecutor = (graph: Parameters<typeof openOurExecutor>[0]): OurExecutor => {
      const executor = openOurExecutor(graph);
      return { ...executor, run: async (...given) => (await executor.run(...given)).map(distort) };
    };
    const differential = openDifferential({ graphs: ['mutations', 'unions'], openExecutor });
    expect(await searchDifference(differential, { cases: 400, seed: 3, shrink: false })).not.toBeNull();
  });
});

describe('the graphs', () => {
  it('are the project’s and at least twelve hostile ones', () => {
    expect(graphNames).toContain('project');
    expect(graphNames.length).toBeGreaterThan(12);
  });
});
