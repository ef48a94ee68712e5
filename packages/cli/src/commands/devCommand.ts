import { once } from 'node:events';
import { join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { act } from '../act.ts';
import { CliError } from '../CliError.ts';
import { registrySettings } from '../config.ts';
import type { Output } from '../createOutput.ts';
import { printDevEvent } from '../dev/printDevEvent.ts';
import { devFolder, type Others, readKept, readList, readPublished } from '../dev/readOthers.ts';
import { runDev } from '../dev/runDev.ts';
import { type ExitCode, exitCodes } from '../exitCodes.ts';
import { graphShape } from '../graphOptions.ts';
import { readDepartment } from '../readDepartment.ts';
import { readKeys } from '../readKeys.ts';
import { askRegistry } from '../registry/askRegistry.ts';
import { withRegistryOptions } from '../registry/registryOptions.ts';

const shape = graphShape.extend({
  words: z.tuple([]).or(z.tuple([z.string()])),
  name: z.string().optional(),
  sdl: z.string().optional(),
  url: z.url('must be an address such as http://127.0.0.1:4100/graphql').optional(),
  subgraphs: z.string().optional(),
  refresh: z.boolean().default(false),
  proxy: z.array(z.string()).default([]),
  keys: z.string().optional(),
  port: z.coerce.number('must be a number').int().min(1).max(65_535).default(4400),
  start: z.boolean().default(false),
});
type Given = z.infer<typeof shape>;

/** `guanjia dev` (G3). */
export function devCommand(): Command {
  const command = new Command('dev')
    .argument('[folder]', 'of the department (default: the working directory)')
    .description(
      'Serves the whole graph with your draft in it, recomposed with each saving; the others are mocked. 本地开发',
    )
    .option('--name <name>', 'of the subgraph, in place of that in package.json')
    .option('--sdl <place>', 'its schema: a file or a folder of .graphql files (default src/schema.graphql)')
    .option('--url <url>', 'where your subgraph listens (default http://127.0.0.1:4100/graphql, or PORT of .env)')
    .option('--start', 'starts your subgraph, too: npm run dev of the folder, or npm start')
    .option('--subgraphs <file>', 'the others from a list like schema/subgraphs.json, not from the registry')
    .option('--refresh', 'reads the others from the registry anew; else as they were kept in .guanjia/others.json')
    .option('--proxy <what>', 'asks real ones: NAME=URL, NAME or all; may be repeated', collect, [])
    .option('--keys <file>', 'signing keys of the proxied ones, by name, as .data/keys.json of npm start')
    .option('--port <number>', 'of the graph (default 4400)')
    .addHelpText(
      'after',
      '\nThe first start reads what the others have published from the registry of --gateway; later ones need no network.' +
        '\nWith --json each event is one line: others, composed, answering, refused, warnings, started, subgraphUp, subgraphDown, subgraphFault, subgraphSaid, gatewayRefused, failed, stopped.' +
        '\nExample:   guanjia dev --start',
    );
  return withRegistryOptions(command).action(act(shape, dev));
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}

/** What cannot be done is an event, too: with --json stdout is lines, each a document. */
async function dev(given: Given, output: Output): Promise<ExitCode> {
  try {
    return await serve(given, output);
  } catch (cause) {
    if (!(cause instanceof CliError)) throw cause;
    printDevEvent(output, { event: 'failed', code: cause.code, message: cause.message });
    return exitCodes.failed;
  }
}

async function serve(given: Given, output: Output): Promise<ExitCode> {
  const [folder = '.'] = given.words;
  const department = await readDepartment(folder, { name: given.name, sdl: given.sdl });
  const others = await othersOf(given, devFolder(department.folder));
  await runDev({
    department,
    url: given.url ?? department.localUrl,
    others,
    proxies: given.proxy,
    keys: given.keys === undefined ? {} : await readKeys(given.keys),
    port: given.port,
    isStarting: given.start,
    tell: (event) => printDevEvent(output, event),
    until: Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]),
  });
  return exitCodes.good;
}

/** The list that is named, what was kept, or what the registry has, in this order. */
async function othersOf({ subgraphs, refresh, ...flags }: Given, kept: string): Promise<Others> {
  const now = (): Date => new Date();
  if (subgraphs !== undefined) return readList(subgraphs, now);
  const keptFile = join(kept, 'others.json');
  const known = refresh ? null : await readKept(keptFile);
  return known ?? readPublished({ keptFile, ask: askRegistry(registrySettings(flags, 'department')), now });
}
