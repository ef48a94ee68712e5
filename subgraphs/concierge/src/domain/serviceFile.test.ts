import { DomainError } from '@guanjia/kernel/DomainError';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeFile, reopenFile } from './closeFile.ts';
import { collectEntry } from './collectEntry.ts';
import type { Completion } from './completion.ts';
import { sendFile } from './sendFile.ts';
import type { FileEntry, ServiceFile } from './serviceFile.ts';
import { serviceFileStatuses, serviceFileTransitions } from './serviceFileTransitions.ts';
import { type LegNews, settleFileHandover } from './settleFileHandover.ts';

let count = 0;
const occasion = {
  actor: { subject: 's', name: '甲' },
  at: new Date('2026-03-09T01:00:00Z'),
  nextId: () => `id-${count++}`,
};
const completion: Completion = {
  id: 'c',
  projectId: 'p',
  basis: 'ARCHIVE',
  isServed: true,
  agreementId: null,
  finishedAt: occasion.at,
  finishedBy: occasion.actor,
  archive: null,
  version: 1,
};
const rules = { requiredFileKinds: [], retentionYears: 10 };
const commands = ['collect', 'close', 'reopen', 'send', 'sign', 'refuse', 'oldSign', 'oldReturn'] as const;

interface Kept {
  readonly file: ServiceFile;
  readonly entries: readonly FileEntry[];
}

function take({ file, entries }: Kept, command: (typeof commands)[number]): Kept {
  if (command === 'collect') return collect(file, entries);
  if (command === 'close') {
    const asked = { keptById: 'u', retentionYears: null, missing: [] };
    return { entries, file: closeFile(occasion, file, asked, { entries, completion, rules }).file };
  }
  if (command === 'reopen') return { entries, file: reopenFile(occasion, file, '补充').file };
  if (command === 'send') {
    const facts = { projectId: 'p', code: 'x', name: '项目' };
    const setting = { facts, entries, keeper: '单位', receiptWorkingDays: 5 };
    const asked = { recipient: 'archive', channel: null, note: null };
    return { entries, file: sendFile(occasion, file, asked, setting).file };
  }
  const legId = command.startsWith('old') ? 'another' : (file.handover?.legId ?? 'none');
  const news: LegNews =
    command === 'sign' || command === 'oldSign'
      ? { how: 'RECEIVED', legId, digest: 'd', signedAt: 'now' }
      : { how: 'REFUSED', legId, reason: '不符' };
  const [change] = settleFileHandover(occasion, file, news).aftercare ?? [];
  return { entries, file: change?.kind === 'FILE' ? change.revision.record : file };
}

function collect(file: ServiceFile | null, entries: readonly FileEntry[]): Kept {
  const sha256 = `${count}`.padStart(64, '0');
  const material = { sha256, name: 'a', mediaType: 'text/plain', bytes: 1, classification: 'PUBLIC' } as const;
  const now = { projectId: 'p', file, entries, known: [] };
  const taken = collectEntry(occasion, now, { kind: 'OTHER', title: '材料', material, document: null });
  const added = (taken.aftercare ?? []).flatMap((change) => (change.kind === 'FILE_ENTRY' ? [change.entry] : []));
  return { file: taken.file, entries: [...entries, ...added] };
}

describe('the machine of a service file', () => {
  it('keeps to its table under any commands and news, loses no piece, and is handed over by the receipt of its own leg alone', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...commands), { maxLength: 40 }), (sequence) => {
        let kept = collect(null, []);
        for (const command of sequence) {
          const before = kept;
          try {
            kept = take(kept, command);
          } catch (cause) {
            expect(cause).toBeInstanceOf(DomainError);
            expect(kept).toBe(before);
            continue;
          }
          if (kept.file === before.file) continue;
          const row: Partial<Record<string, string>> = serviceFileTransitions[before.file.status];
          expect(Object.values(row)).toContain(kept.file.status);
          expect(kept.file.version).toBe(before.file.version + 1);
          expect(kept.entries.slice(0, before.entries.length)).toEqual(before.entries);
          if (before.file.status !== 'COLLECTING') expect(kept.entries).toEqual(before.entries);
          expect(kept.file.status === 'HANDED_OVER').toBe(command === 'sign');
          expect(kept.file.status === 'HANDED_OVER').toBe((kept.file.handover?.receipt ?? null) !== null);
          expect(kept.file.status === 'COLLECTING').toBe(kept.file.closing === null);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reaches every state', () => {
    const reached = new Set<string>(['COLLECTING']);
    for (const status of serviceFileStatuses) {
      for (const next of Object.values(serviceFileTransitions[status])) if (reached.has(status)) reached.add(next);
    }
    expect([...reached].toSorted()).toEqual([...serviceFileStatuses].toSorted());
  });
});
