import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { checkCommand } from '../src/commands/checkCommand.ts';
import { createCommand } from '../src/commands/createCommand.ts';
import { deadLettersCommand } from '../src/commands/deadLettersCommand.ts';
import { deprecationsCommand } from '../src/commands/deprecationsCommand.ts';
import { devCommand } from '../src/commands/devCommand.ts';
import { exportAuditCommand } from '../src/commands/exportAuditCommand.ts';
import { exportLedgerCommand } from '../src/commands/exportLedgerCommand.ts';
import { keysCommand } from '../src/commands/keysCommand.ts';
import { publishCommand } from '../src/commands/publishCommand.ts';
import { removeCommand } from '../src/commands/removeCommand.ts';
import { rollbackCommand } from '../src/commands/rollbackCommand.ts';
import { statusCommand } from '../src/commands/statusCommand.ts';
import { usageCommand } from '../src/commands/usageCommand.ts';
import { verifyAuditCommand } from '../src/commands/verifyAuditCommand.ts';
import { verifyLedgerCommand } from '../src/commands/verifyLedgerCommand.ts';

const commands = [
  createCommand(),
  devCommand(),
  checkCommand(),
  verifyLedgerCommand(),
  exportLedgerCommand(),
  verifyAuditCommand(),
  exportAuditCommand(),
  statusCommand(),
  usageCommand(),
  deprecationsCommand(),
  publishCommand(),
  rollbackCommand(),
  removeCommand(),
  ...deadLettersCommand().commands,
  ...keysCommand().commands.flatMap((command) => (command.commands.length === 0 ? [command] : command.commands)),
];

function helpOf(command: Command): string {
  const written: string[] = [];
  command.configureOutput({ writeOut: (text) => void written.push(text) }).outputHelp();
  return written.join('');
}

describe('each command', () => {
  it.each(commands.map((command) => [command.name(), command] as const))(
    '%s shows an example in its help',
    (name, command) => {
      const help = helpOf(command);
      expect(help).toMatch(new RegExp(`Example: .*guanjia .*${name}`));
      expect(help).toContain('--json');
    },
  );
});
