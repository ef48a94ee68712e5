import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { act } from '../act.ts';
import { CliError } from '../CliError.ts';
import { signingKey } from '../config.ts';
import type { Output } from '../createOutput.ts';
import { type ExitCode, exitCodes } from '../exitCodes.ts';
import { readDepartment } from '../readDepartment.ts';
import { readKeys } from '../readKeys.ts';

const shape = z.object({ words: z.array(z.string()).max(1), data: z.string().default('.data') });
/** As `npm start` asks of its own. */
const shortestKey = 32;
/** What `npm start` has made for itself. */
const own = ['approval', 'concierge', 'utilities', 'acceptance', 'exchange', 'cursor'];

/** `guanjia keys add`: what takes the place of `DEPARTMENT_KEYS` on the machine of a developer. */
export function keysAddCommand(): Command {
  return new Command('add')
    .argument('[folder]', 'of the department, for its name and the SIGNING_KEY in its .env (default .)')
    .description("Gives a department's key to the gateway of `npm start` on this machine. 登记本机签名密钥")
    .option('--data <folder>', 'where npm start keeps its keys (default .data)')
    .option('--json', 'one JSON document on stdout')
    .addHelpText(
      'after',
      '\nElsewhere the key goes into DEPARTMENT_KEYS of every gateway.\nExample:   guanjia keys add ../site-notes',
    )
    .action(act(shape, addKey));
}

async function addKey({ words, data }: z.infer<typeof shape>, output: Output): Promise<ExitCode> {
  const { name, settings } = await readDepartment(words[0] ?? '.');
  if (own.includes(name)) {
    throw new CliError(`${name} has a key of its own in the graph: only new departments are added.`, {
      code: 'NAME_NOT_ALLOWED',
    });
  }
  const key = signingKey(settings);
  if (key.length < shortestKey) {
    throw new CliError(
      `SIGNING_KEY of ${name} is shorter than ${shortestKey} characters: \`guanjia keys new\` makes one.`,
      {
        code: 'SIGNING_KEY_TOO_SHORT',
      },
    );
  }
  const file = join(data, 'keys.json');
  const keys = await readKeys(file);
  const isNew = keys[name] !== key;
  if (isNew) await replaceFile(file, JSON.stringify({ ...keys, [name]: key }, null, 2));
  output.document({ name, file, isNew });
  output.print(
    isNew ? `The key of ${name} is in ${file}. 已登记` : `${file} has the key of ${name} already: nothing changed.`,
  );
  if (isNew) output.note('Start `npm start` anew: gateways read their keys at the start.');
  return exitCodes.good;
}

/** At once, so that nobody reads half of it; readable by this user only. */
async function replaceFile(file: string, text: string): Promise<void> {
  const beside = `${file}.new`;
  await writeFile(beside, text, { mode: 0o600 });
  await rename(beside, file);
}
