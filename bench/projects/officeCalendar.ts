import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import type { OfficeCalendar } from '../../subgraphs/approval/src/domain/officeHours.ts';
import { readOfficeHours } from '../../subgraphs/approval/src/storage/readDeadlineRules.ts';

/** The calendar of China with approval's shipped office hours. */
export const officeCalendar: OfficeCalendar = {
  ...chinaCalendar,
  officeHours: readOfficeHours(new URL('../../subgraphs/approval/data/', import.meta.url)),
};
