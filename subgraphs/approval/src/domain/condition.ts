import type { FactOfNumber, FactOfWords } from './conditionFacts.ts';

/**
 * Where something applies, as data (A3): a small tree without code, so that a catalogue can neither run anything nor
 * fail to end. `in` asks whether one of the fact's words is listed; a circumstance is what the owner has stated; a
 * policy is one that is in force for the project (A15). No condition at all is written `{"all": []}`.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly fact: FactOfWords; readonly in: readonly string[] }
  | {
      readonly fact: FactOfNumber;
      readonly atLeast?: number | undefined;
      readonly atMost?: number | undefined;
    }
  | { readonly circumstance: string }
  | { readonly policy: string };
