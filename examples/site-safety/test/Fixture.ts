import type { Source } from '../src/Source.ts';

/** Something with a key, as the gateway asks for it. */
export interface EntityCase {
  readonly typename: string;
  /** The field that is its key. */
  readonly key: string;
  /** Two that there are. */
  readonly known: readonly [string, string];
  /** One that there is not. */
  readonly unknown: string;
  /** Questions to the source for the two of them, however often each is asked for. */
  readonly questions: number;
}

/** What this department adds to a project of the graph. */
export interface ProjectCase {
  /** Two projects of which the source knows something. */
  readonly known: readonly [string, string];
  /** A field with its selection. */
  readonly selection: string;
  readonly questions: number;
}

/** The source with invented data, for one test. */
export interface Fixture {
  readonly source: Source;
  readonly entities: readonly EntityCase[];
  readonly projects: readonly ProjectCase[];
  /** Questions that the source has been asked so far. */
  asked(): number;
}
