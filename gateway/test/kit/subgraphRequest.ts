import { anonymous, type Principal } from '@guanjia/kernel/principal';
import { createLog } from '@guanjia/runtime/createLog';
import type { SubgraphAnswer, SubgraphFetch, SubgraphRequest } from '../../src/execution/Subgraph.ts';
import { readAnswer } from '../../src/subgraphs/readAnswer.ts';

export interface RequestDetails {
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Objects, each once. */
  readonly representations?: readonly unknown[];
  readonly principal?: Principal;
  readonly requestId?: string;
  readonly mayBeRaw?: boolean;
  readonly cutEntities?: NonNullable<SubgraphRequest['cutEntities']>;
}

const log = createLog({ name: 'test', level: 'silent' });

/** A fetch as a plan has it. */
export function fetchOf(query: string, more: Partial<SubgraphFetch> = {}): SubgraphFetch {
  return { subgraph: 'approval', kind: 'query', query, operationName: null, ...more };
}

/** A question to a subgraph, as the executor puts it. */
export function subgraphRequest(fetch: SubgraphFetch, details: RequestDetails = {}): SubgraphRequest {
  const { variables = {}, representations, principal = anonymous, requestId = 'r-1', mayBeRaw, cutEntities } = details;
  const members = (prefix: string): string =>
    Object.keys(variables)
      .map((name) => `${JSON.stringify(`${prefix}${name}`)}:${JSON.stringify(variables[name])}`)
      .join();
  return {
    fetch,
    variables: members(''),
    ...(representations === undefined ? { variablesWith: members } : {}),
    representations: representations?.map((one) => JSON.stringify(one)) ?? null,
    context: { principal, requestId, log, update: null },
    ...(mayBeRaw === undefined ? {} : { mayBeRaw }),
    ...(cutEntities === undefined ? {} : { cutEntities }),
  };
}

/** What a client would notice of an answer. */
export function noticed(answer: SubgraphAnswer): Pick<SubgraphAnswer, 'data' | 'errors'> {
  const { data, errors } = answer.raw?.read() ?? answer;
  return { data, errors };
}

/** What a subgraph says, as it comes for a request that takes bytes; `text` instead of what it would say. */
export function rawAnswerOf(answer: SubgraphAnswer, text = textOf(answer)): SubgraphAnswer {
  const bytes = Buffer.from(text);
  const unavailable = { data: null, errors: [{ message: 'down', extensions: { code: 'DEPARTMENT_UNAVAILABLE' } }] };
  const read = (): SubgraphAnswer => {
    try {
      return readAnswer(200, text, null);
    } catch {
      return unavailable;
    }
  };
  return {
    data: null,
    errors: [],
    characters: bytes.length,
    raw: { bytes, text: bytes.toString('latin1'), at: null, entities: null, read },
  };
}

function textOf({ data, errors }: SubgraphAnswer): string {
  return JSON.stringify(errors.length === 0 ? { data } : { errors, data });
}

/** The objects and arrays that are reached from a value, itself included. */
export function objectsIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}
