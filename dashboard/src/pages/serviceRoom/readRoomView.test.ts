import { describe, expect, it } from 'vitest';
import { readRoomView } from './readRoomView.ts';

const usual = { region: '370700', month: '2026-11' };
const plain = { panel: 'plan', ...usual, agency: null, state: null, reports: null, person: null };
const read = (address: string) => readRoomView(new URLSearchParams(address), usual);

describe('the address of a view', () => {
  it('shows the plan of the present month unless told', () => {
    expect(read('')).toEqual(plain);
  });

  it('names panel, region, month, agency, state and person', () => {
    expect(read('panel=reports&region=370702&month=2026-10&agency=WATER&state=SLIPPED&reports=LATE&person=p1')).toEqual(
      {
        panel: 'reports',
        region: '370702',
        month: '2026-10',
        agency: 'WATER',
        state: 'SLIPPED',
        reports: 'LATE',
        person: 'p1',
      },
    );
  });

  it.each(['panel=x', 'region=37', 'month=2026-13', 'agency=water', 'agency=toString', 'state=GONE', 'reports=late'])(
    'is taken without what it names wrongly: %s',
    (address) => {
      expect(read(address)).toEqual(plain);
    },
  );
});
