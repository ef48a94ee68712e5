import { Command } from 'commander';
import { z } from 'zod';
import { act } from '../act.ts';
import { CliError } from '../CliError.ts';
import { registrySettings } from '../config.ts';
import type { Output } from '../createOutput.ts';
import { type ExitCode, exitCodes } from '../exitCodes.ts';
import { readDepartment } from '../readDepartment.ts';
import { askRegistry } from '../registry/askRegistry.ts';
import { launchedOf, launchReportSchema } from '../registry/launchReport.ts';
import { isSchemaRefusal, printRefusal } from '../registry/printRefusal.ts';
import { launchShape, withLaunchOptions } from '../registry/registryOptions.ts';
import { tellLaunched } from '../registry/tellLaunched.ts';

const shape = launchShape.extend({
  words: z.array(z.string()).max(1),
  name: z.string().optional(),
  sdl: z.string().optional(),
  url: z.string().optional(),
  note: z.string().optional(),
  ifLaunch: z.coerce.number().int().min(0).optional(),
  force: z.boolean().default(false),
});

/** `guanjia publish` (G3): a department puts its own part of the graph into force. */
export function publishCommand(): Command {
  const command = new Command('publish')
    .argument(
      '[folder]',
      'of a department, as `guanjia create` makes it: package.json and src/schema.graphql (default .)',
    )
    .description("Publishes the next version of a department's subgraph, and launches it. 发布子图")
    .option('--name <name>', 'of the subgraph, in place of that in package.json')
    .option('--sdl <place>', 'its schema: a file, or a folder of .graphql files, in place of src/schema.graphql')
    .option('--url <url>', 'where gateways ask it; needed the first time, then where it is now unless told')
    .option('--note <text>', 'what others should know of it')
    .option('--if-launch <number>', 'only if this is still the present launch')
    .option('--force', 'even though recorded operations of clients break; for operators')
    .addHelpText(
      'after',
      '\nThere is no dry run: `guanjia check` says what publishing would mean, and changes nothing.' +
        '\nExit code: 0 launched, 1 could not be done (or not by every gateway yet), 2 the schema was refused; nothing was launched.' +
        '\nExample:   GUANJIA_PUBLISH_TOKEN=gjr_… guanjia publish ../site-notes --url http://notes.example/graphql',
    );
  return withLaunchOptions(command).action(act(shape, publish));
}

async function publish(given: z.infer<typeof shape>, output: Output): Promise<ExitCode> {
  const { words, name: givenName, sdl: place, url, note, ifLaunch, force } = given;
  const { name, sdl } = await readDepartment(words[0] ?? '.', { name: givenName, sdl: place });
  const ask = askRegistry(registrySettings(given, force ? 'operator' : 'department'));
  try {
    const { report } = await ask('publishSubgraph', launchReportSchema, {
      input: { name, sdl, url, note, ifLaunch, force },
    });
    const launched = launchedOf(name, report);
    return await tellLaunched({ did: `${name} version ${launched.version} is published`, launched }, given, output);
  } catch (cause) {
    if (!(cause instanceof CliError) || !isSchemaRefusal(cause)) throw cause;
    const { message, code, detail } = cause;
    output.document({ error: { message, code, detail } });
    printRefusal(cause, output);
    output.note(`guanjia: ${message}`);
    return exitCodes.bad;
  }
}
