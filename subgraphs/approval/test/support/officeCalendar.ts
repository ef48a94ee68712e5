import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import type { OfficeCalendar } from '../../src/domain/officeHours.ts';
import { readOfficeHours } from '../../src/storage/readDeadlineRules.ts';

/** The calendar of China with the shipped office hours: 09:00–12:00 and 13:30–17:00. */
export const officeCalendar: OfficeCalendar = {
  ...chinaCalendar,
  officeHours: readOfficeHours(new URL('../../data/', import.meta.url)),
};
