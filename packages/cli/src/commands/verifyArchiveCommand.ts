import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { createArchiveCheck } from '@guanjia/kernel/checkArchive';
import { Command } from 'commander';
import { z } from 'zod';
import { act } from '../act.ts';
import { CliError } from '../CliError.ts';
import type { Output } from '../createOutput.ts';
import { type ExitCode, exitCodes } from '../exitCodes.ts';

const decompress = promisify(gunzip);
const shape = z.object({ words: z.tuple([z.string()]), expect: z.string().optional() });

/** `guanjia verify-archive` (X3). */
export function verifyArchiveCommand(): Command {
  return new Command('verify-archive')
    .argument('<folder>', 'where the exchange archives events (its ARCHIVE_FOLDER)')
    .description('Verifies the files of archived events: each names the hash of the one before. 核验事件归档')
    .option('--expect <hash>', 'the hash of the last file, as it was noted elsewhere')
    .option('--json', 'one JSON document instead of text')
    .addHelpText(
      'after',
      '\nExit code: 0 in order, 2 not in order (the first bad file and why are printed), 1 could not be done.' +
        '\nExample:   guanjia verify-archive /data/archive',
    )
    .action(act(shape, verify));
}

async function verify({ words: [folder], expect }: z.infer<typeof shape>, output: Output): Promise<ExitCode> {
  const check = createArchiveCheck();
  for (const name of await archiveFiles(folder)) check.file(name, await readText(join(folder, name)));
  const verdict = check.verdict();
  const isExpected = expect === undefined || expect === verdict.hash;
  const fault =
    verdict.fault ?? (isExpected ? null : { file: folder, reason: 'the last file is not the expected one' });
  output.document({ ok: fault === null, ...verdict, fault });
  output.print(`${verdict.files} files with ${verdict.events} events are in order.`);
  if (fault === null) {
    output.print(`hash of the last: ${output.paint('bold', verdict.hash)}`);
    return exitCodes.good;
  }
  output.print(output.paint('red', `Not in order: ${fault.file}: ${fault.reason}.`));
  return exitCodes.bad;
}

async function archiveFiles(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => /^events-\d{6,}\.ndjson\.gz$/.test(name)).toSorted();
  } catch (cause) {
    throw new CliError(`The folder ${folder} cannot be read. Give the ARCHIVE_FOLDER of the exchange.`, { cause });
  }
}

/** A file that is not whole is a fault of the archive, not of the command: its text is then no archive's. */
async function readText(path: string): Promise<string> {
  const bytes = await readFile(path);
  return decompress(bytes).then(
    (text) => text.toString('utf8'),
    () => '',
  );
}
