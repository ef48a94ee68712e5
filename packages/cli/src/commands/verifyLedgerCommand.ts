import type { LedgerVerdict } from '@guanjia/kernel/checkLedger';
import { ledgerFault } from '@guanjia/kernel/checkLedgerFault';
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
import { headShape } from '../headShape.ts';
import { printVerdict } from '../printVerdict.ts';
import { readLedgerFile } from '../readLedgerFile.ts';
import { verifyLines } from '../verifyLines.ts';
import { watchLines } from '../watchLines.ts';

const shape = exchangeShape.extend({ file: z.string().optional(), expect: headShape.optional() });
type Given = z.infer<typeof shape>;

/** `guanjia verify-ledger` (H4). */
export function verifyLedgerCommand(): Command {
  const command = new Command('verify-ledger')
    .description(
      'Verifies the whole ledger of handoffs: chain, receipts, checkpoints, and the working tables beside it. 核验账本',
    )
    .option('--file <export>', 'an exported ledger instead of the exchange; nothing else is needed')
    .option('--expect <position:hash>', 'a head that was noted earlier: that row must still be there, unchanged')
    .addHelpText(
      'after',
      '\nExit code: 0 in order, 2 not in order (the first bad row and why are printed), 1 could not be done.' +
        '\nExample:   guanjia verify-ledger --file ledger.ndjson',
    );
  return withExchangeOptions(command).action(act(shape, verify));
}

async function verify(given: Given, output: Output): Promise<ExitCode> {
  const verdict = given.file === undefined ? await verifyExchange(given) : await verifyFile(given.file, given);
  const code = exitCodeOf(verdict);
  output.document({ ok: code === exitCodes.good, ...verdict });
  printVerdict(verdict, output);
  if (code === exitCodes.failed) {
    output.note(
      `guanjia: ${verdict.underWay} handoffs could not be compared: steps of theirs wait for their place in the ledger. ` +
        'Is the exchange that numbers them running (`guanjia status`)? Then try again.',
    );
  }
  return code;
}

function exitCodeOf({ fault, underWay }: LedgerVerdict): ExitCode {
  if (fault !== null) return exitCodes.bad;
  return underWay > 0 ? exitCodes.failed : exitCodes.good;
}

function verifyExchange(given: Given): Promise<LedgerVerdict> {
  const { wait, expect = null, ...flags } = given;
  const source = createExchangeSource(exchangeSettings(flags));
  return verifyLines(watchLines(followLedger(source, { patienceMs: wait * 1_000 }), createProgress()), expect);
}

async function verifyFile(path: string, given: Given): Promise<LedgerVerdict> {
  const file = readLedgerFile(path);
  const verdict = await verifyLines(watchLines(file.lines(), createProgress()), given.expect ?? null);
  if (verdict.fault !== null || file.isAsSealed() !== false) return verdict;
  return { ...verdict, fault: ledgerFault('cutOff', `the file is not the one that ${path}.sha256 speaks of`, {}) };
}
