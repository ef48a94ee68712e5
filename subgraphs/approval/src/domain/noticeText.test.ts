import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noticeText } from './noticeText.ts';

const by = { subject: 'room', name: '服务室' };
const at = new Date('2025-09-26T02:00:00Z');
const anything = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });

describe('the text of a one-time notice', () => {
  it('has one row of nine cells for each item, whatever names and opinions say', () => {
    fc.assert(
      fc.property(anything, anything, anything, (name, reference, remarks) => {
        const review = {
          agreement: { reference, signedOn: '2025-09-01' },
          agencies: ['WATER', 'ECOLOGY'],
          meetings: [
            {
              heldAt: at,
              place: remarks,
              minutes: '',
              absences: [{ agency: 'ECOLOGY', reason: remarks }],
              recordedAt: at,
              recordedBy: by,
            },
          ],
          opinions: [
            { agency: 'WATER', revision: 1, itemCodes: [name], conditions: remarks, remarks, givenAt: at, givenBy: by },
          ],
        } as any;
        const item = {
          itemCode: 'one',
          itemName: { en: name, zh: name },
          agency: 'WATER',
          stage: 'PARALLEL',
          workingDays: 1,
          materials: [{ code: 'a', name: { en: name, zh: name }, tolerable: true }],
          prerequisites: [name],
          plannedStart: null,
          plannedFinish: null,
        } as const;
        const text = noticeText(
          {
            number: reference,
            roadmapVersion: 1,
            items: [item, item],
            mermaid: 'flowchart LR\n',
            issuedAt: at,
            issuedBy: by,
          },
          {
            review,
            project: { code: name, name, ownerUnit: { name, creditCode: name } },
            roadmap: { version: 1, criticalPathWorkingDays: 1, plannedFinish: '2025-10-01' } as any,
          },
        );
        const lines = text.split('\n');
        const rows = lines.filter((line) => /^\| \d+ \|/.test(line));
        expect(rows).toHaveLength(2);
        for (const row of rows) expect(row.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(10);
        expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(4);
        expect(lines.filter((line) => line.includes('```'))).toHaveLength(2);
        expect(text).not.toMatch(/[<>]/);
      }),
    );
  });
});
