import type { Operation } from './Operation.ts';

/** One question to the system behind this department. */
export interface Call {
  readonly operation: Operation;
  /** By the names of GraphQL's arguments; null and absent are left out. */
  readonly given: Readonly<Record<string, unknown>>;
}

/** The system behind this department. */
export interface Source {
  /** What it answers; null when there is no such thing. @throws DEPARTMENT_UNAVAILABLE or DEPARTMENT_TIMEOUT */
  ask(call: Call): Promise<unknown>;
  close(): Promise<void>;
}
