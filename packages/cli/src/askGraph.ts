import { z } from 'zod';
import { CliError } from './CliError.ts';
import type { GatewaySettings } from './config.ts';
import { operation } from './operation.ts';
import { postToGateway } from './postToGateway.ts';

const timeoutMs = 30_000;

const answerSchema = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.looseObject({ code: z.string().optional() }).optional() }))
    .optional(),
});

/** Asks the public graph one of the documents of schema/operations. */
export type AskGraph = <Shape extends z.ZodType>(
  name: string,
  shape: Shape,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<z.infer<Shape>>;

/** A person's line to the public graph. It throws CliError for whatever is not an answer without errors. */
export function askGraph(settings: GatewaySettings): AskGraph {
  return async (name, shape, variables = {}) => {
    const answer = answerSchema.safeParse(await post(settings, name, variables));
    if (!answer.success) throw notTheGraph(settings);
    const [error] = answer.data.errors ?? [];
    if (error !== undefined) throw refusal(settings, error);
    const data = shape.safeParse(answer.data.data);
    if (data.success) return data.data;
    throw notTheGraph(settings);
  };
}

async function post(settings: GatewaySettings, name: string, variables: object): Promise<unknown> {
  const { body } = await postToGateway(settings, {
    path: '/graphql',
    body: { query: operation(name), variables },
    timeoutMs,
  });
  return body;
}

function refusal(
  { url }: GatewaySettings,
  { message, extensions }: { message: string; extensions?: { code?: string | undefined } | undefined },
): CliError {
  const code = extensions?.code ?? null;
  if (code === 'UNAUTHENTICATED') {
    return new CliError(
      `The graph at ${url} does not accept the token: it is expired or of another place. Get a new one.`,
      { code },
    );
  }
  if (code === 'FORBIDDEN') {
    return new CliError(
      'This is not for the person of the token; it is for the service room and for supervisors, or for auditors.',
      { code },
    );
  }
  return new CliError(code === null ? message : `${code}: ${message}`, { code });
}

function notTheGraph({ url }: GatewaySettings): CliError {
  return new CliError(`What answers at ${url}/graphql is not the graph that this command knows.`);
}
