/** What a department or more have given. */
export interface Answer<Data> {
  /** Undefined: nothing at all could be read. */
  readonly data: Data | undefined;
  /** What is missing, for AbsentNote. */
  readonly error: unknown;
}

/** A part of the page that reads for itself. */
export interface Panel<Data> {
  /** Null until the first answer is there. */
  readonly answer: Answer<Data> | null;
  /** Reads again; never rejects. */
  again(): void;
}
