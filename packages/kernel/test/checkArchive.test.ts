import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArchiveCheck } from '../src/checkArchive.ts';
import { archiveHash, archiveText } from '../src/eventArchive.ts';
import { firstPrevious } from '../src/ledger.ts';
import type { StoredEvent } from '../src/messages.ts';
import { newId } from '../src/newId.ts';

function event(gseq: number): StoredEvent {
  const projectId = newId();
  return {
    id: newId(),
    type: 'approval.projectRegistered',
    projectId,
    time: '2026-03-02T01:00:00.000Z',
    entity: { typename: 'Project', id: projectId },
    visibility: 'PUBLIC',
    actor: { subject: 'owner-1', name: '演示经办' },
    summary: { en: 'registered', zh: '项目登记' },
    data: {},
    seq: 1,
    gseq,
    source: 'approval',
  };
}

/** Texts of archive files with so many events each. */
function archive(sizes: readonly number[]): string[] {
  let [previous, last] = [firstPrevious, 0];
  return sizes.map((size, place) => {
    const events = Array.from({ length: size }, (_, index) => event(last + index + 1));
    const range = { number: place + 1, firstGseq: last + 1, lastGseq: last + size, previous };
    const text = archiveText({ format: 'guanjia-events-v1', ...range }, events);
    previous = archiveHash(text);
    last += size;
    return text;
  });
}

function check(texts: readonly string[]) {
  const { file, verdict } = createArchiveCheck();
  for (const [place, text] of texts.entries()) file(`file-${place + 1}`, text);
  return verdict();
}

describe('the archive', () => {
  it('is in order when every file names the one before', () => {
    const texts = archive([3, 1, 4]);
    expect(check(texts)).toEqual({ files: 3, events: 8, hash: archiveHash(texts[2] ?? ''), fault: null });
    expect(check([])).toEqual({ files: 0, events: 0, hash: firstPrevious, fault: null });
  });

  it('shows a file that is missing, and one that came from elsewhere', () => {
    const [first = '', , third = ''] = archive([2, 2, 2]);
    expect(check([first, third]).fault).toEqual({ file: 'file-2', reason: 'it is number 3 where 2 should follow' });
    expect(check([first, archive([2, 2])[1] ?? '']).fault).toMatchObject({ file: 'file-2' });
  });

  it('shows any changed byte of a file that another follows', () => {
    const texts = archive([3, 2, 2]);
    const place = fc.nat((texts[0] ?? '').length - 1);
    fc.assert(
      fc.property(place, fc.constantFrom('x', '0', '"', ' '), (at, letter) => {
        const [first = '', ...rest] = texts;
        const changed = first.slice(0, at) + letter + first.slice(at + 1);
        fc.pre(changed !== first);
        expect(check([changed, ...rest]).fault).not.toBeNull();
      }),
    );
  });
});
