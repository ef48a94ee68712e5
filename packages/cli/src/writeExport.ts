import { createHash } from 'node:crypto';
import { open, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CliError } from './CliError.ts';
import type { LedgerLine } from './splitLines.ts';

/** What was written. */
export interface Written {
  readonly bytes: number;
  /** SHA-256 of the file, in hex; also in the `.sha256` beside it, as `sha256sum -c` reads it. */
  readonly sha256: string;
}

/**
 * Writes lines to a new file, and its digest to another beside it; only this user may read them. Nothing is left behind when
 * it cannot be finished. @throws CliError when one of the two is there already
 */
export async function writeExport(path: string, lines: AsyncIterable<LedgerLine>): Promise<Written> {
  const seal = `${path}.sha256`;
  await createNew(seal);
  try {
    await createNew(path);
  } catch (cause) {
    await rm(seal);
    throw cause;
  }
  try {
    const written = await writeLines(path, lines);
    await writeFile(seal, `${written.sha256}  ${basename(path)}\n`);
    return written;
  } catch (cause) {
    await Promise.all([rm(path), rm(seal)]);
    throw cause;
  }
}

async function createNew(path: string): Promise<void> {
  try {
    await (await open(path, 'wx', 0o600)).close();
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    if (code === 'EEXIST') {
      throw new CliError(`${path} is there already, and an export overwrites nothing: name another file.`, { cause });
    }
    throw new CliError(`${path} cannot be written (${String(code)}).`, { cause });
  }
}

async function writeLines(path: string, lines: AsyncIterable<LedgerLine>): Promise<Written> {
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(path, 'r+');
  async function* encode(): AsyncGenerator<Buffer> {
    for await (const { text } of lines) {
      const line = Buffer.from(`${text}\n`);
      hash.update(line);
      bytes += line.length;
      yield line;
    }
  }
  await pipeline(encode, file.createWriteStream({ flush: true }));
  return { bytes, sha256: hash.digest('hex') };
}
