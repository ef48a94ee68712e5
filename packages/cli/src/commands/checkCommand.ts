import { join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { act } from '../act.ts';
import { CliError } from '../CliError.ts';
import { checkByRegistry } from '../check/checkByRegistry.ts';
import { checkOffline } from '../check/checkOffline.ts';
import { checkRunning, notSeen, type RunningReport } from '../check/checkRunning.ts';
import { printAnnotations } from '../check/printAnnotations.ts';
import { printRunningReport } from '../check/printRunningReport.ts';
import { printSchemaReport } from '../check/printSchemaReport.ts';
import { readSamples } from '../check/readSamples.ts';
import type { SchemaReport } from '../check/SchemaReport.ts';
import { registrySettings, signingKey } from '../config.ts';
import type { Output } from '../createOutput.ts';
import { createProgress } from '../createProgress.ts';
import { devFolder, type Others, readKept, readList } from '../dev/readOthers.ts';
import type { KnownKeys } from '../entityContract/findKnown.ts';
import { type ExitCode, exitCodes } from '../exitCodes.ts';
import { graphShape } from '../graphOptions.ts';
import { type Department, readDepartment } from '../readDepartment.ts';
import { askRegistry } from '../registry/askRegistry.ts';
import { withRegistryOptions } from '../registry/registryOptions.ts';

const address = z.url('must be an address such as http://127.0.0.1:4100/graphql');
const shape = graphShape.extend({
  words: z.array(z.string()).max(1),
  name: z.string().optional(),
  sdl: z.string().optional(),
  url: z.string().optional(),
  running: address.optional(),
  requireRunning: z.boolean().default(false),
  offline: z.boolean().default(false),
  subgraphs: z.string().optional(),
  only: z.enum(['schema', 'entities'], 'must be schema or entities').optional(),
  sample: z.array(z.string()).default([]),
  format: z.enum(['text', 'github'], 'must be text or github').default('text'),
});
type Given = z.infer<typeof shape>;

/** `guanjia check` (G3): what publishing would mean, and whether what runs can be asked by the gateway. */
export function checkCommand(): Command {
  const command = new Command('check')
    .argument('[folder]', 'of a department, as `guanjia create` makes it (default .)')
    .description(
      'Says what publishing a department would mean, and tries how its subgraph answers. Changes nothing. 检查',
    )
    .option('--name <name>', 'of the subgraph, in place of that in package.json')
    .option('--sdl <place>', 'its schema: a file, or a folder of .graphql files, in place of src/schema.graphql')
    .option('--url <url>', 'where gateways would ask it, as for publish; where they do now unless told')
    .option(
      '--running <url>',
      'where it runs now, to be asked (default http://127.0.0.1:4100/graphql, or PORT of .env)',
    )
    .option('--require-running', 'a subgraph that does not run is a failure')
    .option('--offline', 'composes here with .guanjia/others.json of `guanjia dev`; asks no registry')
    .option('--subgraphs <file>', 'composes here with a list like schema/subgraphs.json; asks no registry')
    .option('--only <part>', 'schema or entities')
    .option(
      '--sample <TYPE=id,id>',
      'things that there are, to be asked for by _entities; may be repeated',
      collect,
      [],
    )
    .option('--format <format>', 'text, or github: annotations of the schema', 'text')
    .addHelpText(
      'after',
      '\nThe running subgraph is asked with its SIGNING_KEY (of the environment, or .env), as the gateway asks it; docs/entity-contract.md says by what it is judged.' +
        '\nExit code: 0 good, 1 could not be done, 2 not good.' +
        '\nExample:   GUANJIA_PUBLISH_TOKEN=gjr_… guanjia check ../site-notes --require-running',
    );
  return withRegistryOptions(command).action(act(shape, check));
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}

async function check(given: Given, output: Output): Promise<ExitCode> {
  const samples = readSamples(given.sample);
  const department = await readDepartment(given.words[0] ?? '.', { name: given.name, sdl: given.sdl });
  const schema = given.only === 'entities' ? null : await checkSchema(department, given);
  const running = given.only === 'schema' ? null : await checkEntitiesOf(department, given, schema, samples);
  const isBad = schema?.isGood === false || (running?.kind === 'seen' && !running.isKept);
  const isGood = !isBad && running?.kind !== 'failed';
  output.document({ ok: isGood, name: department.name, schema: schema && documentOf(schema), entities: running });
  if (given.format === 'github') printAnnotations(department, schema, running, output);
  else {
    if (schema !== null) printSchemaReport(schema, output);
    if (running !== null) printRunningReport(running, output);
    if (isBad || isGood) output.print(verdict(department.name, isGood, output));
  }
  if (isBad) return exitCodes.bad;
  if (isGood) return exitCodes.good;
  if (running?.kind === 'failed') output.note(`guanjia: ${running.why}`);
  return exitCodes.failed;
}

function verdict(name: string, isGood: boolean, { paint }: Output): string {
  return isGood ? paint('green', `${name} is good. 检查通过`) : paint('red', `${name} is not good. 检查未通过`);
}

async function checkSchema(
  department: Department,
  { url, offline, subgraphs, ...flags }: Given,
): Promise<SchemaReport> {
  if (!offline && subgraphs === undefined) {
    const settings = registrySettings(flags, 'department');
    return checkByRegistry({ department, url, ask: askRegistry(settings), gateway: settings.url });
  }
  const { from, at, subgraphs: published } = await othersOf(department, subgraphs);
  const against = from === 'file' ? `the list ${subgraphs}` : `what was published on ${at}`;
  return checkOffline({ department, url: url ?? department.localUrl, published, against });
}

async function othersOf(department: Department, list: string | undefined): Promise<Others> {
  if (list !== undefined) return readList(list, () => new Date());
  const file = join(devFolder(department.folder), 'others.json');
  const kept = await readKept(file);
  if (kept !== null) return kept;
  throw new CliError(`There is no ${file}: \`guanjia dev\` makes it, or name a list by --subgraphs.`, {
    code: 'OTHERS_NOT_READABLE',
  });
}

async function checkEntitiesOf(
  department: Department,
  { running, requireRunning, only }: Given,
  schema: SchemaReport | null,
  samples: KnownKeys,
): Promise<RunningReport> {
  const progress = createProgress();
  progress.begin('keys', (department.sdl.match(/@key\b/g) ?? []).length);
  try {
    return await checkRunning({
      door: { url: running ?? department.localUrl, key: signingKey(department.settings) },
      sdl: department.sdl,
      samples,
      keptElsewhere: schema?.keptElsewhere ?? null,
      onKey: () => progress.add(1),
    });
  } catch (cause) {
    return notSeen(cause, requireRunning || only === 'entities');
  } finally {
    progress.stop();
  }
}

/** A set is no JSON, and nothing that was found. */
function documentOf({ keptElsewhere: _, ...schema }: SchemaReport): object {
  return schema;
}
