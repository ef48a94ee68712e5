import { useToday } from '../../locale/useToday.ts';

/** The month, YYYY-MM, that it is in Beijing, also on a page that is left open over its end. */
export function usePresentMonth(): string {
  return useToday().slice(0, 7);
}
