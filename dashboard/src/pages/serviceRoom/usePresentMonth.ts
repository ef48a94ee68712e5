import { useSyncExternalStore } from 'react';
import { monthOf } from './monthOf.ts';

const lookAgainMs = 60_000;
const read = (): string => monthOf(new Date());

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, lookAgainMs);
  return () => clearInterval(timer);
}

/** The month that it is in Beijing, also on a page that is left open over its end. */
export function usePresentMonth(): string {
  return useSyncExternalStore(subscribe, read);
}
