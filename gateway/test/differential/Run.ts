import type { QueryPlan } from '@apollo/query-planner';
import type { DocumentNode } from 'graphql';
import { canonicalJson } from './canonicalJson.ts';
import { createTurns } from './createTurns.ts';
import type { FakeSubgraph } from './fakes/createFakeSubgraph.ts';
import type { FakeAnswer } from './fakes/FakeAnswer.ts';
import type { JsonRecord } from './fakes/JsonRecord.ts';
import type { World } from './fakes/World.ts';
import type { Question } from './Outcome.ts';

/** One operation as both executors run it. */
export interface PlannedCase {
  readonly source: string;
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<JsonRecord>;
  readonly plan: QueryPlan;
}

/** What an executor asks a fake, whichever executor it is. */
export interface Asked {
  readonly subgraph: string;
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<JsonRecord>;
  /** Null for a fetch that is no `_entities`. */
  readonly representations: readonly unknown[] | null;
}

/** How a subgraph's error came: with its place, or for its whole fetch. */
export type ErrorKind = 'placed' | 'whole';

/** One run over the fakes of a world: it answers, and remembers what was asked and said. */
export interface Run {
  readonly questions: readonly Question[];
  /** By message of each error that a subgraph has given. */
  readonly said: ReadonlyMap<string, ErrorKind>;
  ask(asked: Asked): Promise<FakeAnswer>;
}

/** Begins a run. The order in which parallel fetches are answered is the world's, or one that is given by its number. */
export function startRun(fakes: ReadonlyMap<string, FakeSubgraph>, world: World, order: number = world.seed): Run {
  const turns = createTurns(order);
  const questions: Question[] = [];
  const said = new Map<string, ErrorKind>();
  return {
    questions,
    said,
    async ask({ subgraph, query, operationName, variables, representations }) {
      const text = questionText({ subgraph, query, operationName, variables, representations });
      questions.push({ text, isMutation: query.startsWith('mutation') });
      await turns.wait(text);
      const fake = fakes.get(subgraph);
      if (fake === undefined) throw new Error(`There is no subgraph ${subgraph}.`);
      const given = representations === null ? variables : { ...variables, representations };
      const answer = fake.answer({ query, operationName, variables: given }, world);
      for (const { message, path } of answer.errors) {
        const isPlaced = path !== undefined && (representations === null || typeof path[1] === 'number');
        said.set(message, isPlaced ? 'placed' : 'whole');
      }
      return answer;
    },
  };
}

function questionText({ subgraph, query, operationName, variables, representations }: Asked): string {
  const each = representations === null ? [] : [...new Set(representations.map(canonicalJson))].sort();
  return [subgraph, operationName ?? '', query, canonicalJson(variables), ...each].join('\n');
}
