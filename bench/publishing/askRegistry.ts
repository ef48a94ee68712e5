import { request } from 'undici';
import { z } from 'zod';

const answerSchema = z.object({ data: z.unknown(), errors: z.array(z.unknown()).optional() });
const sdlSchema = z.object({ subgraph: z.object({ sdl: z.string() }) });
const publishedSchema = z.object({ publishSubgraph: z.object({ launch: z.object({ number: z.int() }) }) });
const readySchema = z.object({ registry: z.object({ launch: z.int().nullable() }) });
const publishing = 'mutation ($input: PublishSubgraphInput!) { publishSubgraph(input: $input) { launch { number } } }';

/** The schema of a subgraph, as it is launched. @throws Error with what the registry says */
export async function readSdl(gatewayUrl: string, name: string): Promise<string> {
  const data = await ask(gatewayUrl, 'query ($name: String!) { subgraph(name: $name) { sdl } }', { name });
  return sdlSchema.parse(data).subgraph.sdl;
}

/** Publishes a schema; the number of its launch. @throws Error with what the registry says */
export async function publish(gatewayUrl: string, name: string, sdl: string): Promise<number> {
  return publishedSchema.parse(await ask(gatewayUrl, publishing, { input: { name, sdl } })).publishSubgraph.launch
    .number;
}

/** By which launch a gateway answers. */
export async function launchOf(gatewayUrl: string): Promise<number | null> {
  const { body } = await request(new URL('/ready', gatewayUrl));
  return readySchema.parse(await body.json()).registry.launch;
}

async function ask(gatewayUrl: string, query: string, variables: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const sent = await request(new URL('/registry', gatewayUrl), {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = answerSchema.parse(await sent.body.json());
  if (errors !== undefined) throw new Error(`the registry says ${JSON.stringify(errors).slice(0, 2_000)}`);
  return data;
}
