import { lstat, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import type { Log } from '@guanjia/runtime/createLog';
import type { Directory } from '../domain/directory.ts';
import type { Recipient } from '../domain/recipient.ts';
import { type TakeReceiptNeeds, takeReceiptFile } from '../usecases/takeReceiptFile.ts';
import { readReceiptFile } from './readReceiptFile.ts';
import { codeOf, folderIn, openShareFolder, readPlainFile, ShareError } from './shareFolder.ts';

export interface CollectNeeds extends TakeReceiptNeeds {
  readonly directory: Pick<Directory, 'findSharing'>;
  /** Root of the share as it is mounted here. */
  readonly root: string;
  readonly log: Log;
  readonly now: () => Date;
}

/** What becomes of a file at this look. */
type Verdict = { readonly kind: 'done' | 'later' } | { readonly kind: 'rejected'; readonly reason: string };

const fileLimitBytes = 64_000;
/** A recipient may still be writing to a file this young. */
const youngMs = 2_000;
/** What is not JSON after so long will never be. */
const finishedMs = 60_000;
const mostAtOnce = 500;
/** Longer than any proper name, and short enough for what is put behind it. */
const longestStem = 60;

const done: Verdict = { kind: 'done' };
const later: Verdict = { kind: 'later' };

/**
 * Looks through the folders of all recipients on the share and settles legs by the receipt files that lie there; a file goes
 * to `receipts/done`, or to `receipts/rejected` with the reason beside it. Safe to repeat and to run in several processes.
 * Answers how many files were moved.
 */
export async function collectShareReceipts(needs: CollectNeeds): Promise<number> {
  let moved = 0;
  for (const recipient of await needs.directory.findSharing()) {
    try {
      moved += await collectOf(needs, recipient);
    } catch (cause) {
      // a folder that is not there yet is said where something should be dropped into it
      const level = cause instanceof ShareError ? 'debug' : 'warn';
      needs.log[level]({ err: cause, recipient: recipient.id }, "a recipient's folder on the share could not be read");
    }
  }
  return moved;
}

async function collectOf(needs: CollectNeeds, recipient: Recipient): Promise<number> {
  const { receipts } = await openShareFolder(needs.root, recipient.shareFolder ?? '');
  const names = (await readdir(receipts)).filter((name) => name.endsWith('.json') && !name.startsWith('.'));
  let moved = 0;
  for (const name of names.toSorted().slice(0, mostAtOnce)) {
    try {
      const verdict = await judge(needs, recipient, join(receipts, name), stemOf(name));
      if (verdict.kind !== 'later' && (await move(receipts, name, verdict))) moved += 1;
    } catch (cause) {
      needs.log.warn({ err: cause, recipient: recipient.id, file: name }, 'a file on the share could not be taken');
    }
  }
  return moved;
}

function stemOf(name: string): string {
  return name.slice(0, -'.json'.length);
}

async function judge(needs: CollectNeeds, recipient: Recipient, path: string, legId: string): Promise<Verdict> {
  try {
    const facts = await lstat(path);
    const ageMs = needs.now().getTime() - facts.mtimeMs;
    if (!facts.isFile()) return rejected('it is not a plain file', '不是普通文件');
    if (isYoung(ageMs)) return later;
    if (!isId(legId)) return rejected('its name is not <id of the leg>.json', '文件名应为“分件标识.json”');
    const content = parseJson(await readPlainFile(path, fileLimitBytes));
    if (content === undefined) return ageMs < finishedMs ? later : rejected('it is not JSON', '内容不是 JSON');
    const file = readReceiptFile(content);
    if (file === null) return rejected('it is neither a receipt nor a refusal', '既不是回执，也不是拒收或退回说明');
    return (await takeReceiptFile(needs, recipient, legId, file)) === 'later' ? later : done;
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return later; // another process has it, or the recipient has taken it back
    if (cause instanceof ShareError) return rejected(cause.message, '文件过大');
    if (cause instanceof DomainError) return rejected(wordsOf(cause), cause.messageZh);
    throw cause;
  }
}

/** A file from the future tells of another clock, and nothing of its age. */
function isYoung(ageMs: number): boolean {
  return ageMs < youngMs && ageMs > -finishedMs;
}

function rejected(en: string, zh: string): Verdict {
  return { kind: 'rejected', reason: `${zh}\n${en}\n` };
}

function wordsOf({ code, message, detail }: DomainError): string {
  const what = detail['field'] ?? detail['current'];
  return typeof what === 'string' ? `${code} (${what}): ${message}` : `${code}: ${message}`;
}

function parseJson(text: string): unknown {
  try {
    const content: unknown = JSON.parse(text);
    return content;
  } catch {
    return undefined; // not JSON yet, or never
  }
}

/** False when another process has moved it. The reason is there before the file is. */
async function move(receipts: string, name: string, verdict: Verdict): Promise<boolean> {
  const folder = await folderIn(receipts, verdict.kind === 'rejected' ? 'rejected' : 'done');
  try {
    if (verdict.kind === 'rejected')
      await writeReason(join(folder, `${stemOf(name).slice(0, longestStem)}.reason.txt`), verdict.reason);
    await rename(join(receipts, name), join(folder, name));
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return false;
    throw cause;
  }
}

/** Never through a link that somebody has put there. */
async function writeReason(path: string, reason: string): Promise<void> {
  await rm(path, { force: true });
  await writeFile(path, reason, { flag: 'wx' });
}
