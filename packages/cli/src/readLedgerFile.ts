import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { CliError } from './CliError.ts';
import { type LedgerLine, splitLines } from './splitLines.ts';

/** An exported ledger. */
export interface LedgerFile {
  lines(): AsyncIterable<LedgerLine>;
  /** Once all lines are read: whether they are what the `.sha256` beside the file says; null when there is none. */
  isAsSealed(): boolean | null;
}

/** Opens an export for reading. @throws CliError when there is no such file */
export function readLedgerFile(path: string): LedgerFile {
  if (!existsSync(path) || !statSync(path).isFile()) throw new CliError(`There is no file ${path}.`);
  const hash = createHash('sha256');
  async function* bytes(): AsyncGenerator<Uint8Array> {
    const chunks: AsyncIterable<Buffer> = createReadStream(path);
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
  }
  return {
    lines: () => splitLines(bytes()),
    isAsSealed() {
      const seal = `${path}.sha256`;
      if (!existsSync(seal)) return null;
      return readFileSync(seal, 'utf8').startsWith(`${hash.digest('hex')} `);
    },
  };
}
