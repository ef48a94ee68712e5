import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { CliError } from '../CliError.ts';
import type { GatewaySettings } from '../config.ts';
import { postToGateway } from '../postToGateway.ts';

/** The door composes for 60 s at the most, and two orders may wait before ours. */
const usualTimeoutMs = 180_000;

const errorSchema = z.object({
  message: z.string(),
  extensions: z.looseObject({ code: z.string().optional() }).optional(),
});
const answerSchema = z.object({ data: z.unknown().optional(), errors: z.array(errorSchema).optional() });
type DoorError = z.infer<typeof errorSchema>;

const folder = new URL('operations/', import.meta.url);
const ok = 200;
const notFound = 404;

/**
 * Asks the registry's door (`POST /registry`) one of the documents of `registry/operations`, by the name of its file; the answer is
 * what the shape makes of it. Nothing is asked twice.
 *
 * It throws CliError for whatever is not an answer without errors, and that error carries the registry's own code and `detail`:
 * COMPOSITION_FAILED its `compositionErrors`, SCHEMA_POLICY_BROKEN its `policyFaults`, CLIENTS_WOULD_BREAK what it `wouldBreak`.
 * Codes of its own: GATEWAY_UNREACHABLE, REGISTRY_OFF (there is a gateway, but it has no registry), NOT_THE_REGISTRY.
 */
export type AskRegistry = <Shape extends z.ZodType>(
  name: string,
  shape: Shape,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<z.infer<Shape>>;

/** A line to the registry of that gateway, by a publish token or an operator's; see `registrySettings`. */
export function askRegistry(settings: GatewaySettings, timeoutMs = usualTimeoutMs): AskRegistry {
  return async (name, shape, variables = {}) => {
    const asked = { query: registryOperation(name), variables };
    const { status, body } = await postToGateway(settings, { path: '/registry', body: asked, timeoutMs });
    if (status === notFound) throw registryOff(settings);
    const answer = answerSchema.safeParse(body);
    if (!answer.success) throw notTheRegistry(settings);
    const [error] = answer.data.errors ?? [];
    if (error !== undefined) throw refusal(settings, error);
    const data = shape.safeParse(answer.data.data);
    if (status === ok && data.success) return data.data;
    throw notTheRegistry(settings);
  };
}

function registryOperation(name: string): string {
  return readFileSync(new URL(`${name}.graphql`, folder), 'utf8');
}

/** What to do about a refusal, where its own words do not say it. */
const advice: Readonly<Record<string, string>> = {
  REGISTRY_TOKEN_INVALID: 'They make one with `guanjia keys token create`.',
  UNAUTHENTICATED:
    'A department needs a publish token (gjr_…), an operator the token of a supervisor that has not expired.',
  FORBIDDEN: 'This is for supervisors; a department publishes with the publish token of its own subgraph.',
  SUBGRAPH_NOT_YOURS:
    'The name is that of package.json unless --name says another; `guanjia status registry` shows which are published, and by whom.',
  CONCURRENT_PUBLISH: '`guanjia status registry` shows it.',
  SUBGRAPH_KEY_MISSING: '`guanjia keys new` makes one, and says where it goes.',
};

function refusal({ url }: GatewaySettings, { message, extensions = {} }: DoorError): CliError {
  const { code = null, messageZh: _, ...detail } = extensions;
  if (code === null) return new CliError(`The registry at ${url} refuses: ${message}`, { detail });
  const words = [`${code}: ${message}`, advice[code], fieldOf(detail)];
  return new CliError(words.filter((part) => part !== undefined).join(' '), { code, detail });
}

/** Which field is at fault, and what would be taken. */
function fieldOf({
  field,
  value,
  reason,
  line,
  found,
  accepted,
}: Readonly<Record<string, unknown>>): string | undefined {
  const parts = [
    typeof field === 'string' ? field : undefined,
    told('is', value),
    told('reason', reason),
    told('line', line),
    told('found', found),
    told('accepted', accepted),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : `(${parts.join('; ')})`;
}

function told(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`;
}

function registryOff({ url }: GatewaySettings): CliError {
  return new CliError(
    `The gateway at ${url} has no registry: it runs with REGISTRY=off, or is older. \`npm start\` has it on; docs/registry.md says how.`,
    { code: 'REGISTRY_OFF' },
  );
}

function notTheRegistry({ url }: GatewaySettings): CliError {
  return new CliError(`What answers at ${url}/registry is not the registry that this command knows.`, {
    code: 'NOT_THE_REGISTRY',
  });
}
