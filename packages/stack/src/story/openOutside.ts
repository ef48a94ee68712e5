import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Simulators, startSimulators } from '@guanjia/provider-simulator/startSimulators';
import { reservePorts } from '@guanjia/runtime/reservePorts';
import { z } from 'zod';
import { config } from '../config.ts';
import { loadStackSecrets } from '../stackSecrets.ts';
import { startProcess } from '../startProcess.ts';
import type { StackOptions } from '../startStack.ts';

/** Who has a system of its own in a story, outside the whole system; everybody else is hosted or works by hand. */
export interface OutsideParts {
  /** Providers of utilities' catalogue, by id. */
  readonly providers: readonly string[];
  /** Whether the archive has one. */
  readonly archive: boolean;
}

/** The systems outside: how they behave, and what they say of themselves. */
export interface OutsideSystems extends Pick<Simulators, 'behave' | 'signedFor' | 'stop'> {
  /** By these the departments learn of them. */
  readonly stackOptions: Pick<StackOptions, 'utilityCatalogueFolder' | 'archiveFile'>;
}

interface OutsideOptions extends OutsideParts {
  /** The data folder of the stack that is started next; logs and catalogues are written there. */
  readonly dataFolder: string;
}

const archiveId = 'ARCHIVES';
const dataOf = (department: string, name: string) =>
  new URL(`../../../../subgraphs/${department}/data/${name}`, import.meta.url);
const providersSchema = z.looseObject({ providers: z.array(z.looseObject({ id: z.string() })) });
const archiveSchema = z.looseObject({ recipient: z.looseObject({ code: z.literal(archiveId) }) });

/** Starts the systems outside, one process for each department that speaks for some, and writes the catalogues that name them. */
export async function openOutside(options: OutsideOptions): Promise<OutsideSystems> {
  const { providers, archive, dataFolder } = options;
  await using started = new AsyncDisposableStack();
  const start = async (department: 'utilities' | 'acceptance', ids: readonly string[]) => {
    if (ids.length === 0) return null;
    const simulators = await startSimulators({
      name: `outside-${department}`,
      ids,
      ports: await reservePorts(ids.length + 1),
      departmentKey: loadStackSecrets(dataFolder)[department],
      folder: join(dataFolder, 'logs'),
      start: startProcess,
      environment: config.inherited,
    });
    return started.adopt(simulators, ({ stop }) => stop());
  };
  const companies = await start('utilities', providers);
  const archives = await start('acceptance', archive ? [archiveId] : []);
  const playedBy = (id: string): Simulators => {
    const found = [companies, archives].find((one) => one?.recipients.some((recipient) => recipient.id === id));
    if (found) return found;
    throw new RangeError(`${id} has no system of its own in this story`);
  };
  const systems = started.move();
  return {
    stackOptions: {
      ...(companies === null ? {} : { utilityCatalogueFolder: writeCatalogue(dataFolder, companies) }),
      ...(archives === null ? {} : { archiveFile: writeArchive(dataFolder, archives) }),
    },
    behave: async (id, behaviour) => playedBy(id).behave(id, behaviour),
    signedFor: async (id) => playedBy(id).signedFor(id),
    stop: () => systems.disposeAsync(),
  };
}

/** The shipped catalogue, in which these providers have systems of their own. */
function writeCatalogue(dataFolder: string, simulators: Simulators): string {
  const folder = join(dataFolder, 'catalogue');
  mkdirSync(folder, { recursive: true });
  const { providers, ...rest } = providersSchema.parse(readJson(dataOf('utilities', 'providers.json')));
  const known = providers.map((one) => ({ ...one, system: systemOf(simulators, one.id) }));
  writeFileSync(join(folder, 'providers.json'), JSON.stringify({ ...rest, providers: known }));
  writeFileSync(join(folder, 'matters.json'), readFileSync(dataOf('utilities', 'matters.json')));
  return folder;
}

/** The shipped rules of the archive, in which it has a system of its own. */
function writeArchive(dataFolder: string, simulators: Simulators): string {
  const { recipient, ...rest } = archiveSchema.parse(readJson(dataOf('acceptance', 'archive.json')));
  const file = join(dataFolder, 'archive.json');
  const own = { ...recipient, channel: 'PLATFORM', system: systemOf(simulators, archiveId) };
  writeFileSync(file, JSON.stringify({ ...rest, recipient: own }));
  return file;
}

function systemOf({ recipients }: Simulators, id: string) {
  const found = recipients.find((one) => one.id === id);
  return found === undefined ? null : { endpoint: found.endpoint, publicKey: found.publicKey };
}

function readJson(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
