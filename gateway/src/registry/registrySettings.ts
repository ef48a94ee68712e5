import { z } from 'zod';

const names = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim().toLowerCase()))
  .pipe(z.array(z.string().min(1)));

/** What the gateway's environment says of the registry of subgraphs. */
export const registrySettings = {
  /** Whether the supergraph comes from the registry, and departments may publish; else from SUPERGRAPH_FILE. */
  REGISTRY: z.enum(['on', 'off']).default('off'),
  REGISTRY_DATABASE_URL: z.url().optional(),
  /** Under which name the database keeps this graph: one may keep a rehearsal's beside the real one's. */
  REGISTRY_GRAPH: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,39}$/)
    .default('main'),
  /** Where the last good launch is kept, to begin with when the database is away; absent: nowhere. */
  REGISTRY_FILE: z.string().optional(),
  /** A list such as schema/subgraphs.json, its paths as seen from it; absent: our own. */
  REGISTRY_SEED_FILE: z.string().optional(),
  /** Hosts of addresses that departments may publish, with commas: `name` or `name:port`. */
  REGISTRY_URL_HOSTS: names.optional(),
  /** Whether schemas have to keep the rules of our graph. */
  REGISTRY_POLICY: z.enum(['on', 'off']).default('on'),
  /** Requests at the door, of one address in a minute. */
  REGISTRY_RATE: z.coerce.number().int().positive().default(120),
} as const;

type RegistrySettings = z.infer<z.ZodObject<typeof registrySettings>>;

/** What is wrong with them together, one line each. */
export function faultsOfRegistry(
  { REGISTRY, REGISTRY_DATABASE_URL }: RegistrySettings,
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  if (REGISTRY === 'off') return [];
  return [
    ...(REGISTRY_DATABASE_URL === undefined ? ['REGISTRY: on needs REGISTRY_DATABASE_URL'] : []),
    ...((environment['SUPERGRAPH_FILE'] ?? '') === ''
      ? []
      : ['SUPERGRAPH_FILE: with REGISTRY on the supergraph comes from the registry; say REGISTRY_SEED_FILE']),
  ];
}
