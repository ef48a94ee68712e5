import { describe, expect, it } from 'vitest';
import { parseProjectCode } from './projectCode.ts';

describe('parseProjectCode', () => {
  it.each([
    ['2509-320193-89-01-544060', 'GB_T_40058', 2025, 9, '320193'],
    ['2101-370211-04-01-000001', 'GB_T_40058', 2021, 1, '370211'],
    ['2012-370211-04-01-000001', 'GB_T_40058', 2020, 12, '370211'],
    ['2020-370211-47-03-012345', 'OLDER', 2020, null, '370211'],
    ['2016-510106-70-03-012345', 'OLDER', 2016, null, '510106'],
  ])('reads %s', (text, form, year, month, regionCode) => {
    expect(parseProjectCode(text)).toEqual({ text, form, year, month, regionCode });
  });

  it.each([
    ['one digit too few', '2509-320193-89-01-54406'],
    ['one digit too many', '2509-320193-89-01-5440601'],
    ['a letter', '2509-32019A-89-01-544060'],
    ['no hyphens', '25093201938901544060'],
    ['blanks around', ' 2509-320193-89-01-544060'],
    ['month 00', '2500-320193-89-01-544060'],
    ['month 13', '2513-320193-89-01-544060'],
    ['a year before the platform', '1999-370211-47-03-012345'],
    ['a province that is none', '2509-990193-89-01-544060'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(() => parseProjectCode(text)).toThrow(expect.objectContaining({ code: 'PROJECT_CODE_MALFORMED' }));
  });
});
