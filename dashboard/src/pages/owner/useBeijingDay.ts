import { useEffect, useState } from 'react';
import { beijingDay } from './beijingDay.ts';

const lookMs = 30_000;

/** Today in Beijing; a page that is left open over night goes on to the next day. */
export function useBeijingDay(): string {
  const [today, setToday] = useState(() => beijingDay(new Date()));
  useEffect(() => {
    const looking = setInterval(() => setToday(beijingDay(new Date())), lookMs);
    return () => clearInterval(looking);
  }, []);
  return today;
}
