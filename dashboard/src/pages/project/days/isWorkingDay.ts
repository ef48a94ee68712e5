import { isWorkday } from 'chinese-days';

/** By the public holidays of China, make-up working days included, from the same list as the departments' clocks. */
export function isWorkingDay(date: string): boolean {
  return isWorkday(date);
}
