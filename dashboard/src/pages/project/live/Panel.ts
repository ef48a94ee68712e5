import type { Answer } from '../../../graph/readPages.ts';

/** A part of the page that reads for itself. */
export interface Panel<Data> {
  /** Null until the first answer is there. */
  readonly answer: Answer<Data> | null;
  /** Reads again; never rejects. */
  again(): void;
}
