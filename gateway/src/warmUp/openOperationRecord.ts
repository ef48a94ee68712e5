import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Log } from '@guanjia/runtime/createLog';
import { Kind, parse, visit } from 'graphql';
import { z } from 'zod';
import type { OperationKey } from '../execution/createExecutor.ts';

export interface OperationRecordOptions {
  /** Documents of known clients, one operation in each `.graphql`; null: there are none. */
  readonly folder: string | null;
  /** Where the operations asked lately are kept from one start to the next; null keeps none. */
  readonly file: string | null;
  readonly log: Log;
}

/** The operations that are likely to be asked, so that they are planned before anybody does. */
export interface OperationRecord {
  /** Those of the folder, then those of the file. What cannot be read is said in the log and left out. */
  read(): Promise<readonly OperationKey[]>;
  /** Replaces the file. Documents with text in them stay out: it may be somebody's. Variables are never recorded. */
  write(operations: readonly OperationKey[]): Promise<void>;
}

const fileSchema = z.object({
  operations: z.array(z.object({ source: z.string(), operationName: z.string().nullable() })),
});

/** Opens the record; nothing is read or written yet. */
export function openOperationRecord({ folder, file, log }: OperationRecordOptions): OperationRecord {
  return {
    async read() {
      const [ofFolder, ofFile] = await Promise.all([
        folder === null ? [] : readFolder(folder, log),
        file === null ? [] : readRecord(file, log),
      ]);
      return [...ofFolder, ...ofFile];
    },
    async write(operations) {
      if (file === null) return;
      const kept = operations.filter(({ source }) => !holdsText(source));
      const record = kept.map(({ source, operationName = null }) => ({ source, operationName }));
      await mkdir(dirname(file), { recursive: true });
      const beside = `${file}.${process.pid}`;
      await writeFile(beside, `${JSON.stringify({ operations: record }, null, 1)}\n`);
      await rename(beside, file);
    },
  };
}

async function readFolder(folder: string, log: Log): Promise<readonly OperationKey[]> {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).toSorted();
    return await Promise.all(
      names.map(async (name) => ({ source: await readFile(join(folder, name), 'utf8'), operationName: null })),
    );
  } catch (cause) {
    log.warn({ err: cause, folder }, 'the documents of known clients cannot be read');
    return [];
  }
}

async function readRecord(file: string, log: Log): Promise<readonly OperationKey[]> {
  try {
    return fileSchema.parse(JSON.parse(await readFile(file, 'utf8'))).operations;
  } catch (cause) {
    const isFirstStart = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    if (!isFirstStart) log.warn({ err: cause, file }, 'the record of operations cannot be read');
    return [];
  }
}

function holdsText(source: string): boolean {
  let found = false;
  visit(parse(source, { noLocation: true }), {
    [Kind.STRING]() {
      found = true;
    },
  });
  return found;
}
