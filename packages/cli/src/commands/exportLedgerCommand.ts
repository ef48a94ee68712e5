import { createLedgerCheck } from '@guanjia/kernel/checkLedger';
import { checkLedgerLine } from '@guanjia/kernel/checkLedgerLine';
import { Command } from 'commander';
import { z } from 'zod';
import { act } from '../act.ts';
import { exchangeSettings } from '../config.ts';
import { createExchangeSource } from '../createExchangeSource.ts';
import type { Output } from '../createOutput.ts';
import { createProgress } from '../createProgress.ts';
import { exchangeShape, withExchangeOptions } from '../exchangeOptions.ts';
import { type ExitCode, exitCodes } from '../exitCodes.ts';
import { followLedger } from '../followLedger.ts';
import { printVerdict } from '../printVerdict.ts';
import type { LedgerLine } from '../splitLines.ts';
import { watchLines } from '../watchLines.ts';
import { writeExport } from '../writeExport.ts';

const shape = exchangeShape.extend({ out: z.string() });

/** `guanjia export-ledger`, for an auditor (H4). */
export function exportLedgerCommand(): Command {
  const command = new Command('export-ledger')
    .description('Writes the ledger with all that is needed to verify it elsewhere, one JSON line each. 导出账本')
    .requiredOption('--out <file>', 'a new file; its SHA-256 is written beside it')
    .addHelpText(
      'after',
      '\nA ledger that is not in order is exported as well, and the exit code is then 2; 1 when nothing could be written.' +
        '\nExample:   guanjia export-ledger --out ledger.ndjson',
    );
  return withExchangeOptions(command).action(act(shape, exportLedger));
}

async function exportLedger({ out, wait, ...flags }: z.infer<typeof shape>, output: Output): Promise<ExitCode> {
  const source = createExchangeSource(exchangeSettings(flags));
  const check = createLedgerCheck();
  async function* checked(lines: AsyncIterable<LedgerLine>): AsyncGenerator<LedgerLine> {
    for await (const line of lines) {
      checkLedgerLine(check, line.value);
      yield line;
    }
  }
  const written = await writeExport(
    out,
    checked(watchLines(followLedger(source, { patienceMs: wait * 1_000 }), createProgress())),
  );
  const verdict = check.result();
  output.document({ ok: verdict.fault === null, file: out, ...written, ...verdict });
  output.print(`${out}: ${written.bytes} bytes, sha256 ${written.sha256}`);
  printVerdict(verdict, output);
  return verdict.fault === null ? exitCodes.good : exitCodes.bad;
}
