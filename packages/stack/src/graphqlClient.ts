import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { z } from 'zod';

const answerSchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.looseObject({ message: z.string(), extensions: z.looseObject({ code: z.string().optional() }).optional() }),
    )
    .optional(),
});

/** What the graph answered. */
export type GraphqlAnswer = z.infer<typeof answerSchema>;

/** Asks the public graph as one person. */
export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<GraphqlAnswer>;

/** A person's line to the gateway at `url`. */
export function askAs(url: string, token: string): Ask {
  return async (query, variables = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    return answerSchema.parse(await response.json());
  };
}

/** The data of an answer without errors. @throws an Error that shows the errors otherwise. */
export function dataOf(answer: GraphqlAnswer): Record<string, unknown> {
  if (answer.errors !== undefined || answer.data === undefined || answer.data === null) {
    throw new Error(`The graph refused: ${JSON.stringify(answer.errors)}`);
  }
  return answer.data;
}

/** A WebSocket line for subscriptions. */
export function subscribeAs(url: string, token: string): Client {
  return createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  });
}
