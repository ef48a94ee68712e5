import type { EntityCase, ProjectCase } from './Fixture.ts';

/** What is asked of the table of the tests (table.sql). */
export interface SampleSet {
  /** The keys of all rows, in their order. */
  readonly keys: readonly string[];
  readonly entities: readonly EntityCase[];
  readonly projects: readonly ProjectCase[];
}
