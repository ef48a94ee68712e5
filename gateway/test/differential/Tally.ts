import type { Comparison } from './compareOutcomes.ts';
import type { Outcome } from './Outcome.ts';

/** What a run of the differential test has seen. */
export interface Tally {
  /** Operations that ran. */
  operations: number;
  /** Runs compared: an operation runs more than once. */
  trials: number;
  /** Operations that GraphQL's validation refused. */
  invalid: number;
  /** Operations that Apollo's planner could not plan. */
  unplanned: number;
  /** Runs in which a subgraph gave an error, by Apollo's account. */
  withErrors: number;
  /** Runs in which value completion had something to say. */
  withCompletion: number;
  /** Runs in which Apollo's executor threw. */
  apolloThrew: number;
  /** Questions of Apollo's executor to subgraphs. */
  questions: number;
  /** Runs whose keys stand in another order. */
  keyOrder: number;
  /** Runs whose `valueCompletion` says something else. */
  completionErrors: number;
  /** Runs that are Apollo's only where the subgraphs answer in another order. */
  otherOrder: number;
  count(apollo: Outcome, comparison: Comparison): void;
}

/** Nothing seen yet. */
export function createTally(): Tally {
  return {
    operations: 0,
    trials: 0,
    invalid: 0,
    unplanned: 0,
    withErrors: 0,
    withCompletion: 0,
    apolloThrew: 0,
    questions: 0,
    keyOrder: 0,
    completionErrors: 0,
    otherOrder: 0,
    count({ errors, valueCompletion, thrown, questions }, { notes }) {
      this.trials += 1;
      this.questions += questions?.length ?? 0;
      if (errors.length > 0) this.withErrors += 1;
      if (valueCompletion !== null) this.withCompletion += 1;
      if (thrown !== null) this.apolloThrew += 1;
      for (const note of notes) this[note] += 1;
    },
  };
}
