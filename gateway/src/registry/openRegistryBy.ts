import { pathToFileURL } from 'node:url';
import type { z } from 'zod';
import type { RecordedOperations } from '../recording/RecordedOperations.ts';
import { openRegistry, type Registry, type RegistryOptions } from './openRegistry.ts';
import { readSeed, type SeedPlace } from './readSeed.ts';
import type { registrySettings } from './registrySettings.ts';
import { withKnownDocuments } from './withKnownDocuments.ts';

/** What the gateway's environment says that the registry needs. */
interface Settings extends z.infer<z.ZodObject<typeof registrySettings>> {
  readonly NODE_ENV: string;
  readonly SUBGRAPH_URLS: Readonly<Record<string, string>>;
  readonly DEPARTMENT_KEYS: Readonly<Record<string, string>>;
  readonly CLIENT_ADDRESS_HEADER?: string | undefined;
}

export interface RegistryPlace extends Pick<RegistryOptions, 'identity' | 'log' | 'metrics' | 'now'> {
  readonly settings: Settings;
  /** Where documents of known clients lie; null: there are none. */
  readonly knownDocuments: string | null;
  /** What clients have been heard asking; null: nothing is recorded. */
  readonly recorded: RecordedOperations | null;
}

const schemaFolder = new URL('../../../schema/', import.meta.url);
const ownSeed: SeedPlace = {
  list: new URL('subgraphs.json', schemaFolder),
  root: new URL('../', schemaFolder),
  supergraph: new URL('supergraph.graphql', schemaFolder),
};

/** Opens the registry that the environment names. @throws Error without REGISTRY_DATABASE_URL */
export function openRegistryBy({ settings, knownDocuments, recorded, ...parts }: RegistryPlace): Registry {
  const { REGISTRY_DATABASE_URL: databaseUrl, REGISTRY_SEED_FILE: seedFile } = settings;
  if (databaseUrl === undefined) throw new Error('REGISTRY_DATABASE_URL is not set.');
  return openRegistry({
    ...parts,
    databaseUrl,
    graph: settings.REGISTRY_GRAPH,
    file: settings.REGISTRY_FILE ?? null,
    seed: () => readSeed(seedFile === undefined ? ownSeed : seedAt(seedFile)),
    production: settings.NODE_ENV === 'production',
    allowedHosts: settings.REGISTRY_URL_HOSTS ?? null,
    keyedSubgraphs: Object.keys(settings.DEPARTMENT_KEYS),
    addressedSubgraphs: Object.keys(settings.SUBGRAPH_URLS),
    recorded: withKnownDocuments(knownDocuments, recorded),
    policy: settings.REGISTRY_POLICY === 'on',
    addressHeader: settings.CLIENT_ADDRESS_HEADER ?? null,
    requestsPerMinute: settings.REGISTRY_RATE,
  });
}

function seedAt(file: string): SeedPlace {
  const list = pathToFileURL(file);
  return { list, root: new URL('./', list), supergraph: null };
}
