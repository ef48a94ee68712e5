import { z } from 'zod';
import type { DevEvent } from './DevEvent.ts';

/** A question of the gateway's, and what one's own subgraph has said to it. */
export interface Passed {
  readonly asked: Buffer;
  readonly status: number;
  readonly answered: Buffer;
}

type Fault = Extract<DevEvent, { readonly event: 'subgraphFault' }>;

const errorSchema = z.object({
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
  extensions: z.looseObject({ code: z.string().optional() }).optional(),
});
const answerSchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(errorSchema).optional(),
});
const askedSchema = z.object({ variables: z.object({ representations: z.array(z.unknown()) }) });
const shownCharacters = 300;

/** What a gateway cannot use of an answer, and what to do about it. Nothing where all is well. */
export function explainAnswer({ asked, status, answered }: Passed): readonly Fault[] {
  const text = answered.toString('utf8');
  const answer = answerSchema.safeParse(parseJson(text));
  if (!answer.success || (answer.data.data == null && answer.data.errors === undefined))
    return [notGraphql(status, text)];
  const { data, errors = [] } = answer.data;
  const [signature] = errors.flatMap(({ extensions }) => (extensions?.code === 'UNSIGNED_REQUEST' ? [extensions] : []));
  if (signature !== undefined) return [badSignature(String(signature['field'] ?? 'signature'))];
  return [...errors.map(ofError), ...entityCount(asked, data?.['_entities'])];
}

function notGraphql(status: number, text: string): Fault {
  return {
    event: 'subgraphFault',
    code: status >= 500 ? 'SUBGRAPH_FAILED' : 'NOT_GRAPHQL',
    message: `answered ${status} with what is no GraphQL: ${text.slice(0, shownCharacters)}`,
    advice:
      status === 404
        ? 'the path is not served: --url names that of your /graphql'
        : 'look at what your subgraph has logged; it must answer {data} or {errors} as JSON',
  };
}

/** What the template of `guanjia create` says by `field`. */
function badSignature(field: string): Fault {
  const advice =
    field === 'time'
      ? 'the clocks differ by more than 30 s: set that of the machine of your subgraph'
      : 'the gateway signs with SIGNING_KEY of .env in the folder: start your subgraph with the same, at --url';
  return { event: 'subgraphFault', code: 'UNSIGNED_REQUEST', message: `refused the signature (${field})`, advice };
}

function ofError({ message, path, extensions }: z.infer<typeof errorSchema>): Fault {
  const code = extensions?.code ?? 'ERROR';
  const where = path === undefined ? '' : ` at ${path.join('.')}`;
  const isSchema = code === 'GRAPHQL_VALIDATION_FAILED';
  return {
    event: 'subgraphFault',
    code,
    message: `${message}${where}`,
    advice: isSchema
      ? 'what runs knows another schema than the file: start it again'
      : 'look at what your subgraph has logged for this field',
  };
}

function entityCount(asked: Buffer, entities: unknown): Fault[] {
  const representations = askedSchema.safeParse(parseJson(asked.toString('utf8')));
  if (!representations.success || !Array.isArray(entities)) return [];
  const wanted = representations.data.variables.representations.length;
  if (entities.length === wanted) return [];
  return [
    {
      event: 'subgraphFault',
      code: 'ENTITY_COUNT',
      message: `_entities gave ${entities.length} entities for ${wanted} representations`,
      advice: 'answer each in its place, null for one that is not there',
    },
  ];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
