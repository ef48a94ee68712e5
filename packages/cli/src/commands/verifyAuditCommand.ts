import type { AuditVerdict } from '@guanjia/kernel/checkAudit';
import { ledgerFault } from '@guanjia/kernel/checkLedgerFault';
import { Command } from 'commander';
import { z } from 'zod';
import { act } from '../act.ts';
import { exchangeSettings } from '../config.ts';
import { readAuditLines } from '../createExchangeSource.ts';
import type { Output } from '../createOutput.ts';
import { createProgress } from '../createProgress.ts';
import { exchangeShape, withExchangeOptions } from '../exchangeOptions.ts';
import { type ExitCode, exitCodes } from '../exitCodes.ts';
import { headShape } from '../headShape.ts';
import { printAuditVerdict } from '../printAuditVerdict.ts';
import { readLedgerFile } from '../readLedgerFile.ts';
import { readTrail } from '../readTrail.ts';
import { verifyTrail } from '../verifyTrail.ts';
import { watchLines } from '../watchLines.ts';

const shape = exchangeShape.extend({ file: z.string().optional(), expect: headShape.optional() });
type Given = z.infer<typeof shape>;

/** `guanjia verify-audit` (X2). */
export function verifyAuditCommand(): Command {
  const command = new Command('verify-audit')
    .description(
      'Verifies the whole audit trail: chain, checkpoints, and that each event and entry is what it was. 核验审计轨迹',
    )
    .option('--file <export>', 'an exported trail (ndjson) instead of the exchange; nothing else is needed')
    .option('--expect <position:hash>', 'a head that was noted earlier: that row must still be there, unchanged')
    .addHelpText(
      'after',
      '\nExit code: 0 in order, 2 not in order (the first bad row and why are printed), 1 could not be done.' +
        '\nExample:   guanjia verify-audit --expect 1203:5f3c8a…',
    );
  return withExchangeOptions(command).action(act(shape, verify));
}

async function verify(given: Given, output: Output): Promise<ExitCode> {
  const verdict = given.file === undefined ? await verifyExchange(given) : await verifyFile(given.file, given);
  output.document({ ok: verdict.fault === null, ...verdict });
  printAuditVerdict(verdict, output);
  return verdict.fault === null ? exitCodes.good : exitCodes.bad;
}

function verifyExchange(given: Given): Promise<AuditVerdict> {
  const lines = readTrail(readAuditLines(exchangeSettings(given)));
  return verifyTrail(watchLines(lines, createProgress()), given.expect ?? null);
}

async function verifyFile(path: string, given: Given): Promise<AuditVerdict> {
  const file = readLedgerFile(path);
  const verdict = await verifyTrail(watchLines(file.lines(), createProgress()), given.expect ?? null);
  if (verdict.fault !== null || file.isAsSealed() !== false) return verdict;
  return { ...verdict, fault: ledgerFault('cutOff', `the file is not the one that ${path}.sha256 speaks of`, {}) };
}
