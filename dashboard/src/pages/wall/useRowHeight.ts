import { type RefObject, useLayoutEffect, useState, useSyncExternalStore } from 'react';

const phone = '(max-width: 48rem)';
const deskRow = 62;
const card = 224;
const wallRow = 78;

/** Pixels of a row: on a desk, of a card on a phone, and on a wall so that none of those below its head is cut. */
export function useRowHeight(scroller: RefObject<HTMLElement | null>, wall: boolean, hasRows: boolean): number {
  const isPhone = useSyncExternalStore(subscribe, () => matchMedia(phone).matches);
  const [fitting, setFitting] = useState(wallRow);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!wall || !hasRows || element === null) return;
    const watch = new ResizeObserver(() => {
      const head = element.querySelector<HTMLElement>('.wall-table-head')?.offsetHeight ?? 0;
      const room = element.clientHeight - head;
      setFitting(Math.floor(room / Math.max(1, Math.round(room / wallRow))));
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [scroller, wall, hasRows]);
  if (isPhone) return card;
  return wall ? fitting : deskRow;
}

function subscribe(listener: () => void): () => void {
  const media = matchMedia(phone);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
