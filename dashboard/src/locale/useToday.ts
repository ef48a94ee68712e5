import { useEffect, useState } from 'react';
import { beijingDay } from './beijingDay.ts';

const lookMs = 20_000;

/** The day in Beijing; tells of the next one when it begins. */
export function useToday(): string {
  const [today, setToday] = useState(() => beijingDay(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setToday(beijingDay(new Date())), lookMs);
    return () => clearInterval(timer);
  }, []);
  return today;
}
