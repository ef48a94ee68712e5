import type { EntityCase, ProjectCase } from './Fixture.ts';

/** What the small system of the tests answers, and what is asked of it. */
export interface SampleSet {
  /** By what the operation is called there. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** Of operations that find one by its key: the field of the answer that is its key. */
  readonly keys: Readonly<Record<string, string>>;
  readonly entities: readonly EntityCase[];
  readonly projects: readonly ProjectCase[];
}
