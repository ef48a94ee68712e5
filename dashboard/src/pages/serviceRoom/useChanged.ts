import { useEffect, useEffectEvent, useRef, useState } from 'react';

const shownMs = 2_500;

/**
 * Which rows have just become different: their ids, for a moment. `states` is what a row looks like by its id. What comes with another
 * `scope` (another month, another filter) is not a change.
 */
export function useChanged(states: ReadonlyMap<string, string>, scope: string): ReadonlySet<string> {
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const before = useRef<{ readonly scope: string; readonly states: ReadonlyMap<string, string> } | null>(null);
  const key = JSON.stringify([...states]);
  const statesNow = useEffectEvent(() => states);
  useEffect(() => {
    const now = statesNow();
    const known = before.current;
    before.current = now.size === 0 && known?.scope === scope ? known : { scope, states: now };
    if (known === null || known.scope !== scope || known.states.size === 0) return;
    const different = [...now].filter(([id, state]) => known.states.get(id) !== state).map(([id]) => id);
    if (different.length === 0) return;
    setChanged(new Set(different));
    const timer = setTimeout(() => setChanged(new Set()), shownMs);
    return () => clearTimeout(timer);
    // by content: the rows come as a new map each time
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [key, scope]);
  return changed;
}
