import { createContext, useContext, useEffect, useEffectEvent } from 'react';
import { createSystemClock } from '../../graph/Clock.ts';
import { coalesce } from './coalesce.ts';

/** Told of each event that happens in the room's region, by its type; null: of all at once, after a new beginning. */
export type RoomListener = (type: string | null) => void;

export const roomChangesContext = createContext<ReadonlySet<RoomListener> & Pick<Set<RoomListener>, 'add' | 'delete'>>(
  new Set<RoomListener>(),
);

const gapMs = 400;
const clock = createSystemClock(null);

/** Reads again, soon, whenever something happens whose type begins with one of `concerns`. `reload` does not reject. */
export function useRoomChanges(concerns: readonly string[], reload: () => Promise<void>): void {
  const listeners = useContext(roomChangesContext);
  const work = useEffectEvent(reload);
  const concernsKey = concerns.join();
  useEffect(() => {
    const leaving = new AbortController();
    const ask = coalesce({ work: () => work(), gapMs, clock, signal: leaving.signal });
    const starts = concernsKey.split(',');
    const listener: RoomListener = (type) => {
      if (type === null || starts.some((start) => type.startsWith(start))) ask();
    };
    listeners.add(listener);
    return () => {
      leaving.abort();
      listeners.delete(listener);
    };
  }, [listeners, concernsKey]);
}
