import { Command, CommanderError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { checkCommand } from './commands/checkCommand.ts';
import { createCommand } from './commands/createCommand.ts';
import { deadLettersCommand } from './commands/deadLettersCommand.ts';
import { deprecationsCommand } from './commands/deprecationsCommand.ts';
import { devCommand } from './commands/devCommand.ts';
import { exportAuditCommand } from './commands/exportAuditCommand.ts';
import { exportLedgerCommand } from './commands/exportLedgerCommand.ts';
import { keysCommand } from './commands/keysCommand.ts';
import { publishCommand } from './commands/publishCommand.ts';
import { removeCommand } from './commands/removeCommand.ts';
import { rollbackCommand } from './commands/rollbackCommand.ts';
import { statusCommand } from './commands/statusCommand.ts';
import { usageCommand } from './commands/usageCommand.ts';
import { verifyArchiveCommand } from './commands/verifyArchiveCommand.ts';
import { verifyAuditCommand } from './commands/verifyAuditCommand.ts';
import { verifyLedgerCommand } from './commands/verifyLedgerCommand.ts';
import { exitCodes } from './exitCodes.ts';

// `guanjia`: the command line of the project graph.

const program = new Command('guanjia')
  .description('The command line of the project graph 项目管家图, for operators, auditors and integrators.')
  .version(manifest.version, '--version', 'says which version of guanjia this is')
  .addCommand(createCommand())
  .addCommand(publishCommand())
  .addCommand(rollbackCommand())
  .addCommand(removeCommand())
  .addCommand(keysCommand())
  .addCommand(devCommand())
  .addCommand(checkCommand())
  .addCommand(verifyLedgerCommand())
  .addCommand(verifyArchiveCommand())
  .addCommand(exportLedgerCommand())
  .addCommand(verifyAuditCommand())
  .addCommand(exportAuditCommand())
  .addCommand(deadLettersCommand())
  .addCommand(statusCommand())
  .addCommand(usageCommand())
  .addCommand(deprecationsCommand())
  .addHelpText(
    'after',
    '\nExit code: 0 done, 1 could not be done, 2 the ledger, trail or archive is not in order, or a schema or a department is not good.\nExample:   guanjia verify-ledger',
  );
for (const command of withSubcommands(program)) {
  command.exitOverride().showHelpAfterError('Add --help to the command for what it takes.');
}

function withSubcommands(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}

// a reader that has seen enough, as `guanjia … | head`, is no fault
process.stdout.on('error', (cause: NodeJS.ErrnoException) =>
  process.exit(cause.code === 'EPIPE' ? undefined : exitCodes.failed),
);

try {
  await program.parseAsync();
} catch (cause) {
  if (!(cause instanceof CommanderError)) throw cause;
  process.exitCode = cause.exitCode === 0 ? exitCodes.good : exitCodes.failed;
}
