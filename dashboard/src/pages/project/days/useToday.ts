import { useEffect, useState } from 'react';
import { beijingDay } from './beijingDay.ts';

const lookMs = 60_000;

/** The day in Beijing; a page that stays open over midnight goes on to the next. */
export function useToday(): string {
  const [today, setToday] = useState(() => beijingDay(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setToday(beijingDay(new Date())), lookMs);
    return () => clearInterval(timer);
  }, []);
  return today;
}
