import fc from 'fast-check';
import type { World } from './fakes/World.ts';
import { type OperationGenes, operationGenes } from './operations/Gene.ts';

/** One random operation and how often, and over which worlds, it is run. */
export interface CaseGenes {
  readonly genes: OperationGenes;
  readonly trials: readonly Trial[];
  /** Which graph, counted round. */
  readonly graph: number;
}

/** One run of the operation, or some at the same time. */
export interface Trial {
  /** Seeds of the variables' values, one for each run. */
  readonly values: readonly number[];
  readonly world: World;
  /** Whether subgraphs answer with bytes. */
  readonly isRaw: boolean;
}

type Faults = Omit<World, 'seed'>;

const whole: Faults = { longest: 3, nulls: 0, errors: 0, lies: 0, broken: 0 };
const usual: Faults = { ...whole, longest: 4, nulls: 80 };
/** Half of the worlds are without faults; the simplest comes first, so that a counterexample shrinks towards it. */
const weathers: readonly Faults[] = [
  { ...whole, longest: 1 },
  { ...whole, longest: 2 },
  whole,
  ...Array.from({ length: 7 }, () => usual),
  { ...usual, errors: 20 },
  { ...usual, errors: 20 },
  { ...whole, errors: 120 },
  { ...whole, lies: 15 },
  { ...usual, lies: 15 },
  { ...whole, lies: 80 },
  { ...whole, broken: 150 },
  { ...usual, broken: 80, errors: 30 },
  { ...usual, nulls: 300, errors: 10 },
  { longest: 4, nulls: 80, errors: 40, lies: 30, broken: 60 },
];

const worlds: fc.Arbitrary<World> = fc
  .tuple(fc.noBias(fc.nat(weathers.length - 1)), fc.noBias(fc.nat(0xffffff)))
  .map(([weather, seed]) => ({ ...(weathers[weather] ?? whole), seed }));

const values = fc.noBias(fc.nat(0xffff));
const trials: fc.Arbitrary<Trial> = fc
  .record(
    {
      values: fc.oneof({ weight: 2, arbitrary: fc.tuple(values) }, fc.array(values, { minLength: 1, maxLength: 3 })),
      world: worlds,
      isRaw: fc.boolean(),
    },
    { noNullPrototype: true },
  )
  // What breaks a fetch goes by its document, and runs that share their fetches ask with others.
  .map((trial) => (trial.values.length > 1 ? { ...trial, world: { ...trial.world, broken: 0 } } : trial));

/** Random cases. */
export const cases: fc.Arbitrary<CaseGenes> = fc.record(
  {
    genes: operationGenes,
    trials: fc.array(trials, { minLength: 1, maxLength: 2, size: 'max' }),
    graph: fc.noBias(fc.nat(0xffff)),
  },
  { noNullPrototype: true },
);
