import type { EntityCase, ProjectCase } from './Fixture.ts';

/** The table of the tests, and what is asked of it. */
export interface SampleSet {
  readonly sql: string;
  /** The keys of all rows, in their order. */
  readonly keys: readonly string[];
  readonly entities: readonly EntityCase[];
  readonly projects: readonly ProjectCase[];
}
