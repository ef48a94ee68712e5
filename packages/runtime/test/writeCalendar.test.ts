import { newId } from '@guanjia/kernel/newId';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, writeCalendar } from '../src/writeCalendar.ts';

const changedAt = new Date('2026-03-02T01:00:00Z');

const entry = (change: object = {}): CalendarEntry => ({
  uid: newId(),
  sequence: 0,
  title: '联席会议',
  place: null,
  notes: null,
  status: 'CONFIRMED',
  changedAt,
  startsAt: new Date('2026-03-05T01:30:00Z'),
  endsAt: new Date('2026-03-05T03:00:00Z'),
  ...change,
});

const readBack = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

describe('the text of a calendar', () => {
  it('is read by another library as it was meant', () => {
    const meant = entry({ sequence: 2, place: '三楼会议室', notes: '参加：甲；乙\n议题：临时用电, 施工许可' });
    const [read] = readBack(writeCalendar('会议', [meant]));
    expect(read?.uid).toBe(meant.uid);
    expect(read?.sequence).toBe(2);
    expect(read?.summary).toBe('联席会议');
    expect(read?.location).toBe('三楼会议室');
    expect(read?.description).toBe('参加：甲；乙\n议题：临时用电, 施工许可');
    expect(read?.startDate.toJSDate()).toEqual(new Date('2026-03-05T01:30:00Z'));
    expect(read?.endDate.toJSDate()).toEqual(new Date('2026-03-05T03:00:00Z'));
  });

  it('keeps a last day a whole day, wherever it is read', () => {
    const text = writeCalendar('时限', [entry({ startsAt: undefined, endsAt: undefined, day: '2026-12-31' })]);
    expect(text).toContain('DTSTART;VALUE=DATE:20261231\r\n');
    expect(text).toContain('DTEND;VALUE=DATE:20270101\r\n');
  });

  it('says that something was called off', () => {
    expect(writeCalendar('会议', [entry({ status: 'CANCELLED', sequence: 1 })])).toContain('STATUS:CANCELLED\r\n');
  });

  it('is the same text each time and folds lines at 75 octets', () => {
    const entries = [entry({ notes: '长'.repeat(300) })];
    const text = writeCalendar('会议', entries);
    expect(writeCalendar('会议', entries)).toBe(text);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(readBack(text)[0]?.description).toBe('长'.repeat(300));
  });

  it('cannot be broken by a line end in a title', () => {
    const read = readBack(writeCalendar('会议', [entry({ title: '一\r\nEND:VEVENT\r\nBEGIN:VEVENT' })]));
    expect(read).toHaveLength(1);
  });
});
