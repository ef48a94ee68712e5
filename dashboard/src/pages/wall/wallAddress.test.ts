import { describe, expect, it } from 'vitest';
import { readWallAddress, writeWallAddress } from './wallAddress.ts';

describe('the address of the wall', () => {
  it('says what is shown, and is read back as the same', () => {
    const search =
      'region=370700&level=CITY%2CNATIONAL&kind=MEDICAL&stage=COMPLETED&light=RED%2CNONE&steward=s1&text=%E5%AD%A6&sort=name&order=backwards&screens=16';
    const given = readWallAddress(new URLSearchParams(search));
    expect(given).toEqual({
      filter: {
        region: '370700',
        levels: ['CITY', 'NATIONAL'],
        kinds: ['MEDICAL'],
        stages: ['COMPLETED'],
        lights: ['RED', 'NONE'],
        steward: 's1',
        text: '学',
      },
      order: { key: 'name', backwards: true },
      screens: '16',
    });
    expect(readWallAddress(writeWallAddress(new URLSearchParams(), given))).toEqual(given);
    expect(writeWallAddress(new URLSearchParams(), given).toString()).toBe(search);
  });

  it('keeps what else stands there, and says nothing of what is not wished', () => {
    const given = new URLSearchParams('wall=&persona=dashboard&light=RED&sort=name');
    const all = readWallAddress(new URLSearchParams());
    expect(writeWallAddress(given, all).toString()).toBe('wall=&persona=dashboard');
  });

  it('leaves out what nobody can mean', () => {
    const given = readWallAddress(
      new URLSearchParams('region=37&level=X,CITY,CITY&light=BLUE&stage=constructor&sort=weight&screens=0'),
    );
    expect(given).toEqual({ ...readWallAddress(new URLSearchParams()), filter: { ...given.filter, levels: ['CITY'] } });
    expect(given.filter).toMatchObject({ region: null, lights: [], stages: [] });
  });
});
