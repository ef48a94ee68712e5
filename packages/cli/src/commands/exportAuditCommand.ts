import { createAuditCheck } from '@guanjia/kernel/checkAudit';
import { Command, Option } from 'commander';
import { z } from 'zod';
import { act } from '../act.ts';
import { auditCsv } from '../auditCsv.ts';
import { exchangeSettings } from '../config.ts';
import { readAuditLines } from '../createExchangeSource.ts';
import type { Output } from '../createOutput.ts';
import { createProgress } from '../createProgress.ts';
import { exchangeShape, withExchangeOptions } from '../exchangeOptions.ts';
import { type ExitCode, exitCodes } from '../exitCodes.ts';
import { printAuditVerdict } from '../printAuditVerdict.ts';
import { readTrail } from '../readTrail.ts';
import type { LedgerLine } from '../splitLines.ts';
import { watchLines } from '../watchLines.ts';
import { writeExport } from '../writeExport.ts';

const formats = ['ndjson', 'csv'] as const;
const shape = exchangeShape.extend({ out: z.string(), format: z.enum(formats).default('ndjson') });

/** `guanjia export-audit`, for an auditor (X2). */
export function exportAuditCommand(): Command {
  const command = new Command('export-audit')
    .description('Writes the audit trail: as lines of JSON that can be verified elsewhere, or as CSV. 导出审计轨迹')
    .requiredOption('--out <file>', 'a new file; its SHA-256 is written beside it')
    .addOption(
      new Option('--format <format>', 'ndjson can be verified again, csv opens in a spreadsheet').choices(formats),
    )
    .addHelpText(
      'after',
      '\nA trail that is not in order is exported as well, and the exit code is then 2; 1 when nothing could be written.' +
        '\nExample:   guanjia export-audit --out audit.csv --format csv',
    );
  return withExchangeOptions(command).action(act(shape, exportAudit));
}

async function exportAudit({ out, format, ...flags }: z.infer<typeof shape>, output: Output): Promise<ExitCode> {
  const check = createAuditCheck();
  async function* checked(lines: AsyncIterable<LedgerLine>): AsyncGenerator<LedgerLine> {
    for await (const line of lines) {
      check.line(line.value);
      yield line;
    }
  }
  const isCsv = format === 'csv';
  const lines = checked(watchLines(readTrail(readAuditLines(exchangeSettings(flags), isCsv)), createProgress()));
  const written = await writeExport(out, isCsv ? auditCsv(lines) : lines);
  const verdict = check.result();
  output.document({ ok: verdict.fault === null, file: out, ...written, ...verdict });
  output.print(`${out}: ${written.bytes} bytes, sha256 ${written.sha256}`);
  printAuditVerdict(verdict, output);
  return verdict.fault === null ? exitCodes.good : exitCodes.bad;
}
