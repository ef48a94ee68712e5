import type { Property, Shape } from './Shape.ts';

/** A system that is asked over a network, as its description has it. */
export interface RemoteSystem {
  readonly title: string;
  /** Where the description says it is; empty where it does not. */
  readonly address: string;
  readonly operations: readonly RemoteOperation[];
  /** Operations that are not made into queries, each with the reason. */
  readonly leftOut: readonly string[];
}

/** An operation that reads. */
export interface RemoteOperation {
  readonly name: string;
  readonly description: string;
  /** What the generated code calls it by. */
  readonly target: string;
  readonly parameters: readonly RemoteParameter[];
  readonly answer: Shape;
  /** The only field of the answer, when that is all there is to it. */
  readonly answerIn: string | null;
  /** The parameter that picks one thing out of many; null where none does. */
  readonly picks: string | null;
}

export interface RemoteParameter extends Property {
  readonly in: 'path' | 'query' | 'body';
  readonly required: boolean;
}
